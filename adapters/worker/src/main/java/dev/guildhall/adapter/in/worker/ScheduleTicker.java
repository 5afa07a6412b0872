package dev.guildhall.adapter.in.worker;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.schedule.in.ClaimSchedules;
import dev.guildhall.application.schedule.in.StartDueSchedule;
import dev.guildhall.domain.schedule.DueSchedule;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Looks again and again for schedules whose time has come and starts them one after the other. Any number of tickers may
 * share a database. What a ticker has found and cannot start is found again after a while.
 */
public final class ScheduleTicker implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ScheduleTicker.class.getName());
    private static final int BATCH = 50;

    private final ClaimSchedules claims;
    private final StartDueSchedule starts;
    private final ThreadFactory threads;
    private final Duration every;
    private final SystemContext context;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param name unique among all tickers alive, also across restarts
     * @param every time between looks when nothing was due
     * @param threads makes the one thread that looks; a virtual one
     */
    public ScheduleTicker(
            ClaimSchedules claims, StartDueSchedule starts, String name, Duration every, ThreadFactory threads) {
        this.claims = claims;
        this.starts = starts;
        this.threads = threads;
        this.every = every;
        this.context = new SystemContext("ticker", name);
    }

    /** Starts to tick. */
    public void start() {
        threads.newThread(this::tick).start();
    }

    private void tick() {
        while (!isClosed(Duration.ZERO)) {
            if (startSome() == 0 && isClosed(every)) {
                return;
            }
        }
    }

    private int startSome() {
        try {
            List<DueSchedule> due = claims.claim(context, BATCH);
            due.forEach(this::startOne);
            return due.size();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "cannot look for due schedules now, will try again", failure);
            return 0;
        }
    }

    private void startOne(DueSchedule due) {
        try {
            starts.start(context, due);
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "schedule " + due.id() + " cannot be started now, will try again", failure);
        }
    }

    /** Waits for the end for so long; whether it has come. */
    private boolean isClosed(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Looks no more; what is being started is finished. */
    @Override
    public void close() {
        closed.countDown();
    }
}
