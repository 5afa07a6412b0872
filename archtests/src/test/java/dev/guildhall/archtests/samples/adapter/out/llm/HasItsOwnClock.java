package dev.guildhall.archtests.samples.adapter.out.llm;

import dev.guildhall.archtests.Breaks;
import java.time.Instant;
import java.time.InstantSource;

/** Has a time that no test can move. */
@Breaks("time-enters-once")
final class HasItsOwnClock {
    private HasItsOwnClock() {}

    static Instant deadline() {
        return InstantSource.system().instant();
    }
}
