package dev.guildhall.adapter.in.worker;

import java.time.Duration;

/**
 * How a worker works.
 *
 * @param name unique among all workers alive, also across restarts
 * @param maxConcurrent runs driven at a time
 * @param lease how long a run stays ours without renewal; bounds the pause after a crash
 * @param poll how long to wait for a signal before looking into the queue anyway
 */
public record WorkerSettings(String name, int maxConcurrent, Duration lease, Duration poll) {

    /** The usual settings under a certain name. */
    public static WorkerSettings named(String name) {
        return new WorkerSettings(name, 200, Duration.ofSeconds(10), Duration.ofSeconds(1));
    }

    /** Time between renewals: a lease survives two that fail. */
    Duration renewEvery() {
        return lease.dividedBy(3);
    }
}
