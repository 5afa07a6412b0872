/** Messages that are sent at a time, or again and again. */
@NullMarked
package dev.guildhall.application.schedule;

import org.jspecify.annotations.NullMarked;
