/** Schedules: the list, and the form that adds one. */
@NullMarked
package dev.guildhall.adapter.in.faces.schedule;

import org.jspecify.annotations.NullMarked;
