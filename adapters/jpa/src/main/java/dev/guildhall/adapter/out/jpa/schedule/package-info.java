/** Schedules as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.schedule;

import org.jspecify.annotations.NullMarked;
