package dev.guildhall.bench.queue;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A contender that is called from this process, by the same threads in the same order whatever it is.
 *
 * @param <T> what a claim gives
 */
abstract class InProcessQueue<T> implements Contender {

    private static final long NOTHING_DUE_NANOS = 200_000;

    /** How many jobs are handed to {@link #add} at once. */
    protected int addsAtOnce(Load load) {
        return 1;
    }

    /** Enqueues jobs with these numbers, durably. */
    protected abstract void add(int first, int count) throws SQLException;

    /** Takes what is due. */
    protected abstract List<T> claim(String worker, int max) throws SQLException;

    /** Takes jobs off the queue for good. */
    protected abstract void finish(List<T> taken) throws SQLException;

    /** Leaves things as every contender's lap should find them. */
    protected abstract void tidy();

    @Override
    public final Lap lap(Load load) throws InterruptedException, ExecutionException {
        tidy();
        AtomicInteger next = new AtomicInteger();
        long enqueue = Crew.time(load.concurrency(), _ -> () -> {
            enqueue(load, next);
            return null;
        });
        AtomicInteger unclaimed = new AtomicInteger(load.jobs());
        long drain = Crew.time(load.concurrency(), number -> () -> {
            drain(load, "worker-" + number, unclaimed);
            return null;
        });
        return new Lap(load.jobs(), enqueue, drain);
    }

    private void enqueue(Load load, AtomicInteger next) throws SQLException {
        int most = addsAtOnce(load);
        for (int first = next.getAndAdd(most); first < load.jobs(); first = next.getAndAdd(most)) {
            add(first, Math.min(most, load.jobs() - first));
        }
    }

    /** Who finds nothing left to claim stops: polling an empty queue would slow down those who still finish. */
    private void drain(Load load, String worker, AtomicInteger unclaimed) throws SQLException {
        while (unclaimed.get() > 0) {
            List<T> taken = claim(worker, load.batch());
            if (taken.isEmpty()) {
                LockSupport.parkNanos(NOTHING_DUE_NANOS);
            } else {
                unclaimed.addAndGet(-taken.size());
                finish(taken);
            }
        }
    }
}
