package dev.guildhall.adapter.in.rest.schedule;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.schedule.in.ChangeSchedule;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.ScheduleId;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to change about a schedule; what is not given stays.
 *
 * @param enabled whether it is to start work
 */
@Schema(name = "ChangeScheduleRequest")
public record ChangeScheduleRequest(
        @Schema(examples = "Stand-up", maxLength = Schedule.MAX_TITLE) @Line(max = Schedule.MAX_TITLE)
        Optional<String> title,

        @Schema(examples = "Write the stand-up summary.", maxLength = Schedule.MAX_MESSAGE)
        Optional<String> message,

        Optional<Priority> priority,

        @Schema(examples = "2026-12-01T08:00:00Z") Optional<Instant> at,

        @Schema(examples = "0 9 * * 1-5", maxLength = Timing.Recurring.MAX_CRON)
        Optional<String> cron,

        @Schema(examples = "Europe/Berlin") Optional<String> timeZone,

        Optional<Boolean> enabled) {

    ChangeSchedule.Command command(ScheduleId id, Optional<Long> expectedRevision) {
        Optional<Timing> timing = TimingFields.read(at, cron, timeZone);
        return new ChangeSchedule.Command(id, title, message, priority, timing, enabled, expectedRevision);
    }
}
