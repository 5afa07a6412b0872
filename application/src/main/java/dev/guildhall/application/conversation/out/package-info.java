/** What conversations need from the outside. */
@NullMarked
package dev.guildhall.application.conversation.out;

import org.jspecify.annotations.NullMarked;
