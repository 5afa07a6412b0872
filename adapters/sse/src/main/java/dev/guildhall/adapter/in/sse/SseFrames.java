package dev.guildhall.adapter.in.sse;

import dev.guildhall.domain.run.JournalEntry;
import java.util.List;

/** Journal entries in the text form of server-sent events. JSON has no raw line breaks, so its text is one data line. */
final class SseFrames {

    /** Keeps an idle connection alive; readers ignore it. */
    static final String HEARTBEAT = ":\n\n";

    /** The very last thing on a stream. Has no id, so a reader that comes back still names the last entry. */
    static final String DONE = "data: [DONE]\n\n";

    private SseFrames() {}

    static String of(List<JournalEntry> entries) {
        StringBuilder text = new StringBuilder(entries.size() * 160);
        for (JournalEntry entry : entries) {
            text.append("id: ").append(entry.seq()).append('\n');
            text.append("event: ").append(EventJson.type(entry.event())).append('\n');
            text.append("data: ").append(EventJson.object(entry)).append("\n\n");
        }
        return text.toString();
    }
}
