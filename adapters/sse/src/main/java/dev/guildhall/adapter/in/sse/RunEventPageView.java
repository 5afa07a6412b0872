package dev.guildhall.adapter.in.sse;

import dev.guildhall.domain.run.JournalEntry;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a run's events.
 *
 * @param items events in order, each as the stream's data
 * @param nextAfter what to send as {@code after} for what follows
 */
@Schema(name = "RunEventPage")
public record RunEventPageView(List<JsonObject> items, long nextAfter) {

    static RunEventPageView of(List<JournalEntry> entries, long after) {
        long last = entries.isEmpty() ? after : entries.getLast().seq();
        return new RunEventPageView(entries.stream().map(EventJson::object).toList(), last);
    }
}
