/** What callers may ask of conversations. */
@NullMarked
package dev.guildhall.application.conversation.in;

import org.jspecify.annotations.NullMarked;
