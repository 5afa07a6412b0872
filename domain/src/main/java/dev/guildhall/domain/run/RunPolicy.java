package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Duration;

/**
 * The limits of one run.
 *
 * @param maxSteps model calls
 * @param maxElapsed from first to last event, without waiting for humans
 * @param maxRepairs model calls in a row of whose tools all may go wrong
 * @param maxIdleSteps model calls in a row whose tools may bring nothing new
 * @param maxRepeats how often the same may come of the same request, or of different ones in a row; while something new
 *     comes of it there is a multiple of this patience
 * @param maxInterruptions how many model calls may be lost with their engine
 * @param maxCost of its own model calls
 */
public record RunPolicy(
        int maxSteps,
        Duration maxElapsed,
        int maxRepairs,
        int maxIdleSteps,
        int maxRepeats,
        int maxInterruptions,
        MoneyMicros maxCost) {

    /** The limits that apply where nothing else is said (seed 004, wall time and cost widened for real models). */
    public static final RunPolicy DEFAULT =
            new RunPolicy(100, Duration.ofMinutes(30), 5, 8, 3, 5, new MoneyMicros(5_000_000));

    private static final RunPolicy OF_FREE =
            new RunPolicy(100, Duration.ofMinutes(15), 5, 8, 3, 5, new MoneyMicros(2_000_000));

    private static final RunPolicy OF_ENTERPRISE =
            new RunPolicy(200, Duration.ofHours(2), 5, 16, 3, 5, new MoneyMicros(25_000_000));

    /** The limits of each run of a company on this plan. */
    public static RunPolicy of(SubscriptionPlan plan) {
        return switch (plan) {
            case FREE -> OF_FREE;
            case PRO -> DEFAULT;
            case ENTERPRISE -> OF_ENTERPRISE;
        };
    }

    /** Refuses limits that would let nothing through, or everything. */
    public RunPolicy {
        demand("steps", maxSteps, 1, 1000);
        demand("seconds", maxElapsed.toSeconds(), 1, 24 * 60 * 60);
        demand("repairs", maxRepairs, 1, 100);
        demand("idle steps", maxIdleSteps, 2, 1000);
        demand("repeats", maxRepeats, 2, 100);
        demand("interruptions", maxInterruptions, 1, 100);
        demand("cost in micros", maxCost.value(), 1, 1_000_000_000_000L);
    }

    private static void demand(String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be from " + least + " to " + most + ", not " + value);
        }
    }
}
