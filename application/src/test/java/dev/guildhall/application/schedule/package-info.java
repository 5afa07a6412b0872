/** Use cases of schedules on the fakes. */
@NullMarked
package dev.guildhall.application.schedule;

import org.jspecify.annotations.NullMarked;
