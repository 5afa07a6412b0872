/** Talking to employees. */
@NullMarked
package dev.guildhall.application.conversation;

import org.jspecify.annotations.NullMarked;
