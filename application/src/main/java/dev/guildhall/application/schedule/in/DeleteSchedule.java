package dev.guildhall.application.schedule.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.ScheduleId;

/** Forgets a schedule; what it started stays. */
public interface DeleteSchedule {

    /**
     * Deletes.
     *
     * @return false when the tenant has no schedule with this id
     */
    boolean delete(CallContext context, ScheduleId id);
}
