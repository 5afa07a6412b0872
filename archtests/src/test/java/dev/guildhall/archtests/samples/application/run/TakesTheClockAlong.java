package dev.guildhall.archtests.samples.application.run;

import dev.guildhall.archtests.Breaks;
import java.time.Instant;
import java.util.function.Supplier;

/** Reaches for the clock by reference. */
@Breaks("no-hidden-clock")
final class TakesTheClockAlong {
    private TakesTheClockAlong() {}

    static Supplier<Instant> clock() {
        return Instant::now;
    }
}
