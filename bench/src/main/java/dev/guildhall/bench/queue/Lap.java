package dev.guildhall.bench.queue;

/**
 * How long one contender took in one round. First everything is enqueued, then everything is worked off, so that each
 * half can be seen by itself and claims meet a long queue.
 *
 * @param jobs that went through
 * @param enqueueNanos from the first request to the last commit
 * @param drainNanos from the start of the workers until the last job is gone
 */
public record Lap(int jobs, long enqueueNanos, long drainNanos) {

    /**
     * A lap and the computing it took, the cleaning up before it included.
     *
     * @param clientMicros for each job, in the contender's process
     * @param databaseMicros for each job, in the database
     */
    public record Counted(Lap lap, double clientMicros, double databaseMicros) {}

    /** Whole life cycles per second. */
    public double perSecond() {
        return jobs * 1e9 / (enqueueNanos + drainNanos);
    }

    /** Jobs enqueued per second. */
    public double enqueuedPerSecond() {
        return jobs * 1e9 / enqueueNanos;
    }

    /** Jobs claimed and finished per second. */
    public double drainedPerSecond() {
        return jobs * 1e9 / drainNanos;
    }
}
