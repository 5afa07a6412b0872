package dev.guildhall.domain.tenant;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What is left of a rate limit. Counts in millionths of a token: a limit of n tokens in a second gives n of them in each
 * microsecond, so nothing is ever rounded away.
 *
 * @param microTokens millionths of tokens that were there at {@code asOf}
 * @param asOf up to when tokens have come back, in whole microseconds
 */
public record TokenBucket(RateLimit limit, long microTokens, Instant asOf) {

    /** Millionths in a token. */
    public static final long TOKEN = 1_000_000;

    /** No tokens come back until the clock has made up what it was set back; but nobody waits longer than this for it. */
    public static final Duration LONGEST_LEAD = Duration.ofMinutes(1);

    /** Cuts the time to microseconds. */
    public TokenBucket {
        asOf = asOf.truncatedTo(ChronoUnit.MICROS);
        if (microTokens < 0 || microTokens > limit.burst() * TOKEN) {
            throw new IllegalArgumentException("a bucket holds from nothing to its burst");
        }
    }

    /** One that nothing was taken from for long. */
    public static TokenBucket full(RateLimit limit, Instant now) {
        return new TokenBucket(limit, limit.burst() * TOKEN, now);
    }

    /** The bucket at a later moment; at an earlier one it holds no more than it did. */
    public TokenBucket at(Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MICROS);
        if (time.isBefore(asOf)) {
            Instant latest = time.plus(LONGEST_LEAD);
            return new TokenBucket(limit, microTokens, asOf.isAfter(latest) ? latest : asOf);
        }
        Duration passed = Duration.between(asOf, time);
        return passed.compareTo(timeFor(missing())) >= 0
                ? full(limit, time)
                : new TokenBucket(limit, microTokens + micros(passed) * limit.perSecond(), time);
    }

    /** The same bucket after the limit has changed. */
    public TokenBucket under(RateLimit changed) {
        return new TokenBucket(changed, Math.min(microTokens, changed.burst() * TOKEN), asOf);
    }

    /** Whether a request may come. */
    public boolean admits() {
        return microTokens >= TOKEN;
    }

    /**
     * The bucket after a request.
     *
     * @throws IllegalArgumentException when none may come
     */
    public TokenBucket taken() {
        return new TokenBucket(limit, microTokens - TOKEN, asOf);
    }

    /** How many requests may come at once. */
    public int remaining() {
        return Math.toIntExact(microTokens / TOKEN);
    }

    /** How long until a request may come; nothing when one may come now. */
    public Duration untilAdmitted(Instant now) {
        return admits() ? Duration.ZERO : lead(now).plus(timeFor(TOKEN - microTokens));
    }

    /** How long until nothing is missing. */
    public Duration untilFull(Instant now) {
        return missing() == 0 ? Duration.ZERO : lead(now).plus(timeFor(missing()));
    }

    private long missing() {
        return limit.burst() * TOKEN - microTokens;
    }

    private Duration lead(Instant now) {
        return asOf.isAfter(now) ? Duration.between(now, asOf) : Duration.ZERO;
    }

    /** Rounded up: after it they are there. */
    private Duration timeFor(long wanted) {
        return Duration.of(Math.ceilDiv(wanted, limit.perSecond()), ChronoUnit.MICROS);
    }

    private static long micros(Duration time) {
        return time.dividedBy(Duration.of(1, ChronoUnit.MICROS));
    }
}
