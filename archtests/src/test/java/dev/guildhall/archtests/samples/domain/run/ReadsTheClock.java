package dev.guildhall.archtests.samples.domain.run;

import dev.guildhall.archtests.Breaks;
import java.time.Instant;

/** Takes the time instead of being given it. */
@Breaks("no-hidden-clock")
final class ReadsTheClock {
    private ReadsTheClock() {}

    static Instant start() {
        return Instant.now();
    }
}
