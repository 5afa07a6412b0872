package dev.guildhall.domain.tenant;

import java.time.Duration;

/**
 * How often somebody may ask, as a bucket of tokens: each request takes one, and they come back evenly.
 *
 * @param burst how many requests may come at once after a quiet time
 * @param perSecond how many come back in a second
 */
public record RateLimit(int burst, int perSecond) {

    /** Checks that requests are possible at all. */
    public RateLimit {
        if (burst < 1 || perSecond < 1) {
            throw new IllegalArgumentException("a rate limit lets at least one request through");
        }
    }

    /** What one of several who share the limit may have of it: half, so that no single one can use up all. */
    public RateLimit share() {
        return new RateLimit(Math.ceilDiv(burst, 2), Math.ceilDiv(perSecond, 2));
    }

    /** In what time the whole burst comes back, in whole seconds. */
    public Duration window() {
        return Duration.ofSeconds(Math.ceilDiv(burst, perSecond));
    }
}
