package dev.guildhall.domain.tenant;

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
}
