package dev.guildhall.adapter.in.rest.schedule;

import dev.guildhall.adapter.in.rest.support.Versioned;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.RunId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message that is sent to an employee at a time, or again and again.
 *
 * @param authorId the member in whose name it is sent
 * @param at its only time; null when it recurs
 * @param cron null when it has only one time
 * @param enabled whether it starts work
 * @param state ACTIVE, or why it is not enabled: PAUSED, DONE, EMPLOYEE_RELEASED, AUTHOR_GONE
 * @param nextAt when it starts next
 * @param lastRunId the last run it started
 */
@Schema(name = "Schedule")
public record ScheduleView(
        String id,
        String employeeId,
        String authorId,
        String title,
        String message,
        @Schema(examples = "MEDIUM") String priority,
        Optional<Instant> at,
        @Schema(examples = "0 9 * * 1-5") Optional<String> cron,
        @Schema(examples = "Europe/Berlin") Optional<String> timeZone,
        boolean enabled,
        @Schema(examples = "ACTIVE") String state,
        Optional<Instant> nextAt,
        Optional<String> lastRunId,
        Optional<OccurrenceView> lastOutcome,
        Instant createdAt,
        long revision)
        implements Versioned {

    static ScheduleView of(Schedule schedule) {
        return switch (schedule.timing()) {
            case Timing.Once(Instant at) -> of(schedule, Optional.of(at), Optional.empty(), Optional.empty());
            case Timing.Recurring(String cron, ZoneId zone) ->
                of(schedule, Optional.empty(), Optional.of(cron), Optional.of(zone.getId()));
        };
    }

    private static ScheduleView of(
            Schedule schedule, Optional<Instant> at, Optional<String> cron, Optional<String> timeZone) {
        return new ScheduleView(
                schedule.id().toString(),
                schedule.employee().toString(),
                schedule.author().toString(),
                schedule.title(),
                schedule.message(),
                schedule.priority().name(),
                at,
                cron,
                timeZone,
                schedule.isActive(),
                schedule.state().name(),
                schedule.nextAt(),
                schedule.lastRun().map(RunId::toString),
                schedule.lastOccurrence().map(OccurrenceView::of),
                schedule.createdAt(),
                schedule.revision());
    }
}
