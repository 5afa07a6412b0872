package dev.guildhall.domain.tenant;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a request may come, as far as rates go.
 *
 * @param standings with all limits that count it, after it was counted; at least one
 */
public record RateDecision(boolean admitted, List<RateStanding> standings) {

    private static final Comparator<RateStanding> TIGHTNESS = Comparator.comparing(RateStanding::untilAdmitted)
            .thenComparing(RateStanding::remaining, Comparator.reverseOrder())
            .thenComparing(RateStanding::scope);

    /** Takes a copy. */
    public RateDecision {
        standings = List.copyOf(standings);
        if (standings.isEmpty()) {
            throw new IllegalArgumentException("a decision is about at least one limit");
        }
    }

    /** The limit that refuses, or will be the first to: of several alike the one that counts for the fewest. */
    public RateStanding tightest() {
        return standings.stream().max(TIGHTNESS).orElseThrow();
    }

    /** Whether a request may come that needs a token of each bucket. */
    public static boolean admits(Collection<TokenBucket> buckets) {
        return buckets.stream().allMatch(TokenBucket::admits);
    }
}
