package dev.guildhall.adapter.in.worker;

import java.time.Duration;

/**
 * How a worker works.
 *
 * @param name unique among all workers alive, also across restarts
 * @param maxConcurrent runs driven at a time
 * @param lease how long a run stays ours without renewal; bounds the pause after a crash
 * @param poll how long to wait for a signal before looking into the queue anyway; with the lease it bounds how late the
 *     runs of a dead engine are taken over
 * @param drain how long to wait, when stopping, for runs to be given back
 */
public record WorkerSettings(String name, int maxConcurrent, Duration lease, Duration poll, Duration drain) {

    /** The usual settings under a certain name. */
    public static WorkerSettings named(String name) {
        return new WorkerSettings(name, 200, Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    /** Time between renewals: a lease survives two that fail. */
    Duration renewEvery() {
        return lease.dividedBy(3);
    }
}
