package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Duration;
import java.util.Optional;

/**
 * Limits for the runs of one employee. What is empty is as the company's plan says; nothing here lets more through than the
 * plan does. The fields mean what those of {@link RunPolicy} mean.
 */
public record RunLimits(
        Optional<Integer> maxSteps,
        Optional<Duration> maxElapsed,
        Optional<Integer> maxRepairs,
        Optional<Integer> maxIdleSteps,
        Optional<Integer> maxRepeats,
        Optional<MoneyMicros> maxCost) {

    /** As the plan says. */
    public static final RunLimits NONE = new RunLimits(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Passes when each limit lets something through and none more than the plan.
     *
     * @throws InvalidValue naming the first limit that does not
     */
    public void demandWithin(RunPolicy plan) {
        demand("maxSteps", maxSteps, 1, plan.maxSteps());
        demand(
                "maxSeconds",
                maxElapsed.map(Duration::toSeconds),
                1,
                plan.maxElapsed().toSeconds());
        demand("maxRepairs", maxRepairs, 1, plan.maxRepairs());
        demand("maxIdleSteps", maxIdleSteps, 2, plan.maxIdleSteps());
        demand("maxRepeats", maxRepeats, 2, plan.maxRepeats());
        demand(
                "maxCostMicros",
                maxCost.map(MoneyMicros::value),
                1,
                plan.maxCost().value());
    }

    private static void demand(String field, Optional<? extends Number> value, long least, long most) {
        value.map(Number::longValue).filter(it -> it < least || it > most).ifPresent(it -> {
            throw new InvalidValue(field, "must be from " + least + " to " + most + " on your plan, not " + it);
        });
    }

    /** The plan's policy narrowed by these. */
    public RunPolicy within(RunPolicy plan) {
        return new RunPolicy(
                least(maxSteps, plan.maxSteps()),
                least(maxElapsed, plan.maxElapsed()),
                least(maxRepairs, plan.maxRepairs()),
                least(maxIdleSteps, plan.maxIdleSteps()),
                least(maxRepeats, plan.maxRepeats()),
                plan.maxInterruptions(),
                least(maxCost, plan.maxCost()));
    }

    private static <T extends Comparable<T>> T least(Optional<T> own, T plans) {
        return own.filter(limit -> limit.compareTo(plans) < 0).orElse(plans);
    }
}
