package dev.guildhall.application.schedule.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.shared.ScheduleId;
import java.util.Optional;

/** Shows one schedule. */
public interface ShowSchedule {

    /** The schedule, or empty when the tenant has none with this id. */
    Optional<Schedule> show(CallContext context, ScheduleId id);
}
