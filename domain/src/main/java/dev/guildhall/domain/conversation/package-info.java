/** Threads between members and employees. */
@NullMarked
package dev.guildhall.domain.conversation;

import org.jspecify.annotations.NullMarked;
