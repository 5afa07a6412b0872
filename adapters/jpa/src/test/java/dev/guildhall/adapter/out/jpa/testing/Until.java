package dev.guildhall.adapter.out.jpa.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread is about to do; returns at once when it is done. */
public final class Until {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Until() {}

    /** Returns when the condition holds, and fails when it does not for a long time. */
    public static void holds(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
