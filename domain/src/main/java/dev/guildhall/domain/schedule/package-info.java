/** Work that starts at a time, or again and again. */
@NullMarked
package dev.guildhall.domain.schedule;

import org.jspecify.annotations.NullMarked;
