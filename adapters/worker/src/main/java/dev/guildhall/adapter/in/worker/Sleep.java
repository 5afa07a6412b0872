package dev.guildhall.adapter.in.worker;

import java.time.Duration;

/** Pauses of the worker's threads. */
final class Sleep {

    private Sleep() {}

    /** Pauses; an interrupt ends it and stays set. */
    static void during(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
