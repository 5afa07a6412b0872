package dev.guildhall.application.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class ManualClock implements InstantSource {

    /** Where every manual clock starts. */
    public static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Lets time pass. */
    public Instant advance(Duration by) {
        return now.updateAndGet(instant -> instant.plus(by));
    }

    /** Jumps to an instant, also backwards. */
    public void set(Instant instant) {
        now.set(instant);
    }
}
