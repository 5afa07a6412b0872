/** Recurring expressions of UNIX cron. */
@NullMarked
package dev.guildhall.adapter.out.cron;

import org.jspecify.annotations.NullMarked;
