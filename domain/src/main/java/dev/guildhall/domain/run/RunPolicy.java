package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;

/**
 * The limits of one run.
 *
 * @param maxSteps model calls
 * @param maxElapsed from first to last event
 * @param maxRepeats how often the same tool may be asked for with the same input
 * @param maxInterruptions how many model calls may be lost with their engine
 * @param maxCost of its own model calls
 */
public record RunPolicy(int maxSteps, Duration maxElapsed, int maxRepeats, int maxInterruptions, MoneyMicros maxCost) {

    /** The limits that apply where nothing else is said (seed 004, wall time and cost widened for real models). */
    public static final RunPolicy DEFAULT =
            new RunPolicy(100, Duration.ofMinutes(30), 3, 5, new MoneyMicros(5_000_000));
}
