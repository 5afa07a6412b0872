package dev.guildhall.adapter.in.rest.schedule;

import dev.guildhall.domain.schedule.Occurrence;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a schedule's last time.
 *
 * @param dueAt when it should have started
 * @param at when it was looked at; later than due when no server was running then
 * @param result STARTED, or why it was left out
 */
@Schema(name = "ScheduleOutcome")
public record OccurrenceView(
        Instant dueAt,
        Instant at,
        @Schema(examples = "STARTED") String result) {

    static OccurrenceView of(Occurrence occurrence) {
        return new OccurrenceView(
                occurrence.dueAt(), occurrence.at(), occurrence.result().name());
    }
}
