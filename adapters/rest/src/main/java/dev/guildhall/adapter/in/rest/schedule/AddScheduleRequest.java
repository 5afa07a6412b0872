package dev.guildhall.adapter.in.rest.schedule;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an employee is to do, and when: either {@code at}, or {@code cron} with {@code timeZone}.
 *
 * @param message Markdown; what the employee is told each time
 * @param priority MEDIUM by default
 * @param at its only time, at most two years ahead
 * @param cron minute, hour, day of month, month, day of week; at most every five minutes
 * @param timeZone by whose clock
 */
@Schema(name = "AddScheduleRequest")
public record AddScheduleRequest(
        EmployeeId employeeId,

        @Schema(examples = "Stand-up", maxLength = Schedule.MAX_TITLE) @Line(max = Schedule.MAX_TITLE)
        String title,

        @Schema(examples = "Write the stand-up summary.", maxLength = Schedule.MAX_MESSAGE)
        String message,

        Optional<Priority> priority,

        @Schema(examples = "2026-12-01T08:00:00Z") Optional<Instant> at,

        @Schema(examples = "0 9 * * 1-5", maxLength = Timing.Recurring.MAX_CRON)
        Optional<String> cron,

        @Schema(examples = "Europe/Berlin") Optional<String> timeZone) {

    AddSchedule.Command command(Optional<IdempotencyKey> key) {
        Timing timing = TimingFields.read(at, cron, timeZone)
                .orElseThrow(() -> new InvalidValue("at", "is required, or cron with timeZone"));
        return new AddSchedule.Command(employeeId, title, message, priority.orElse(Priority.MEDIUM), timing, key);
    }
}
