package dev.guildhall.domain.tenant;

import java.time.Duration;
import java.time.Instant;

/**
 * How a caller stands with one rate limit.
 *
 * @param remaining how many more requests may come at once
 * @param untilAdmitted how long until one more may come; nothing when it may now
 * @param untilFull how long until the whole burst is there again
 */
public record RateStanding(
        RateScope scope, RateLimit limit, int remaining, Duration untilAdmitted, Duration untilFull) {

    /** What a bucket says. */
    public static RateStanding of(RateScope scope, TokenBucket bucket, Instant now) {
        return new RateStanding(
                scope, bucket.limit(), bucket.remaining(), bucket.untilAdmitted(now), bucket.untilFull(now));
    }
}
