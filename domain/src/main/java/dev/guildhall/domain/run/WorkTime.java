package dev.guildhall.domain.run;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a run has worked. Never goes back, although the clocks of two engines may differ.
 *
 * @param from first event
 * @param to latest event
 * @param idle time in between that was spent waiting for humans
 */
public record WorkTime(Instant from, Instant to, Duration idle) {

    static WorkTime from(Instant at) {
        return new WorkTime(at, at, Duration.ZERO);
    }

    /** Time that counts against the run. */
    public Duration worked() {
        return Duration.between(from, to).minus(idle);
    }

    WorkTime seenAt(Instant at) {
        return at.isAfter(to) ? new WorkTime(from, at, idle) : this;
    }

    /** The run did nothing but wait for humans until now. */
    WorkTime waitedUntil(Instant at) {
        return at.isAfter(to) ? new WorkTime(from, at, idle.plus(Duration.between(to, at))) : this;
    }
}
