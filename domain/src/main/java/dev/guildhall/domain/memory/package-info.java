/** What employees note for themselves, from one piece of work to the next. */
@NullMarked
package dev.guildhall.domain.memory;

import org.jspecify.annotations.NullMarked;
