package dev.guildhall.adapter.out.llm.stream;

import java.time.Duration;

/**
 * What one model call may take.
 *
 * @param idle longest time without a byte from the provider while somebody waits for it
 * @param total longest time from the start to the end
 * @param maxUnread characters that may wait for the reader; beyond it the sender is held up
 * @param maxTotal characters of reasoning and answer together; beyond it the call fails
 */
public record StreamLimits(Duration idle, Duration total, int maxUnread, int maxTotal) {

    /** For calls of real providers: models that think in silence need minutes, not seconds. */
    public static final StreamLimits DEFAULT =
            new StreamLimits(Duration.ofMinutes(2), Duration.ofMinutes(15), 1 << 20, 4 << 20);

    /** The same with other times. */
    public StreamLimits within(Duration newIdle, Duration newTotal) {
        return new StreamLimits(newIdle, newTotal, maxUnread, maxTotal);
    }
}
