/** What schedules need from the outside. */
@NullMarked
package dev.guildhall.application.schedule.out;

import org.jspecify.annotations.NullMarked;
