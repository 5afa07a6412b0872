package dev.guildhall.application.schedule.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Lists the tenant's schedules. */
public interface ListSchedules {

    /**
     * Schedules, newest first.
     *
     * @param employee whose; empty for those of all
     */
    Page<Schedule> list(CallContext context, Optional<EmployeeId> employee, PageRequest page);
}
