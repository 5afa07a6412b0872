package dev.guildhall.application.schedule.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.schedule.DueSchedule;

/**
 * Starts the work of a schedule whose time has come, in the name of its author, and moves it on to its next time; both in
 * one transaction, so that each time starts once however many nodes look.
 */
public interface StartDueSchedule {

    /**
     * Starts, unless it is not due any more. What cannot be started is left out and noted, or stops the schedule when it
     * never could be.
     */
    void start(SystemContext context, DueSchedule due);
}
