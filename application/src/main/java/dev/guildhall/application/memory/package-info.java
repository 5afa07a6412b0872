/** What employees note for themselves: their tools for it, and what humans may do about it. */
@NullMarked
package dev.guildhall.application.memory;

import org.jspecify.annotations.NullMarked;
