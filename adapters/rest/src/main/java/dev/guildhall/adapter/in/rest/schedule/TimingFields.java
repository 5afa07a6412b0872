package dev.guildhall.adapter.in.rest.schedule;

import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Instant;
import java.util.Optional;

/** The fields in which requests say when. */
final class TimingFields {

    private TimingFields() {}

    /**
     * What they say; empty when they say nothing.
     *
     * @throws InvalidValue when they contradict each other or belong together and one is missing
     */
    static Optional<Timing> read(Optional<Instant> at, Optional<String> cron, Optional<String> timeZone) {
        if (at.isPresent() && (cron.isPresent() || timeZone.isPresent())) {
            throw new InvalidValue("at", "must not be given together with cron and timeZone");
        }
        if (cron.isPresent() && timeZone.isEmpty()) {
            throw new InvalidValue("timeZone", "is required with cron");
        }
        if (cron.isEmpty() && timeZone.isPresent()) {
            throw new InvalidValue("cron", "is required with timeZone");
        }
        return cron.<Timing>map(expression -> Timing.Recurring.of(expression, timeZone.orElseThrow()))
                .or(() -> at.map(Timing.Once::new));
    }
}
