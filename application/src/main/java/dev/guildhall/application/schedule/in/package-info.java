/** What members and the ticker may do with schedules. */
@NullMarked
package dev.guildhall.application.schedule.in;

import org.jspecify.annotations.NullMarked;
