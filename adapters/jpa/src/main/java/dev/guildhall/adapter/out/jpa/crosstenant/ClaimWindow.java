package dev.guildhall.adapter.out.jpa.crosstenant;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * From where claims read the indexes of the queue; in front of it there are only entries of runs that have left, which stay
 * there as long as some snapshot is old. What becomes visible later than its time says is missed by the narrow looks, found
 * by the wide look that is made each second if it is less than ten seconds late, and in any case by the full look that is
 * made every thirty seconds.
 *
 * @param seenAt the last look that left nothing behind whose time had come; null for none
 * @param dueFrom the oldest run that was due at the last look; null for unknown
 * @param wideAt when the last wide or full look was made, in {@link System#nanoTime()}
 * @param fullAt when the last full look was made
 */
record ClaimWindow(
        @Nullable OffsetDateTime seenAt, @Nullable OffsetDateTime dueFrom, long wideAt, long fullAt) {

    private static final Duration NARROW = Duration.ofMillis(250);
    private static final Duration WIDE = Duration.ofSeconds(10);
    private static final long WIDE_EVERY = Duration.ofSeconds(1).toNanos();
    private static final long FULL_EVERY = Duration.ofSeconds(30).toNanos();

    /** The one of an engine that has not looked yet. */
    static ClaimWindow unknown(long now) {
        return new ClaimWindow(null, null, now, now);
    }

    /** What the next look reads; a full one when it is time for that. */
    ClaimWindow atLook(long now) {
        if (seenAt == null || now - fullAt >= FULL_EVERY) {
            return new ClaimWindow(null, null, now, now);
        }
        return now - wideAt >= WIDE_EVERY ? new ClaimWindow(seenAt, dueFrom, now, fullAt) : this;
    }

    /** How much earlier than {@link #seenAt} and {@link #dueFrom} a look at this time begins. */
    Duration margin(long now) {
        return wideAt == now ? WIDE : NARROW;
    }

    /** After a look that found out this. */
    ClaimWindow found(@Nullable OffsetDateTime seen, @Nullable OffsetDateTime due) {
        return new ClaimWindow(seen, due, wideAt, fullAt);
    }
}
