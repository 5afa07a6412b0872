package dev.guildhall.adapter.in.worker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Looks again and again for things that are due and does them one after the other, on one thread. Any number of tickers may
 * share a database. What a ticker has found and cannot do is found again after a while. It goes on after anything that was
 * thrown: a node whose only ticker has died does nothing on time, and nobody notices.
 *
 * @param <D> name of one thing that is due
 */
final class Ticker<D> implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Ticker.class.getName());

    private final String what;
    private final Supplier<List<D>> claim;
    private final Consumer<D> act;
    private final Duration every;
    private final ThreadFactory threads;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param what is due, in the plural, for the log
     * @param every time between looks when nothing was due
     * @param threads makes the one thread; a virtual one
     */
    Ticker(String what, Supplier<List<D>> claim, Consumer<D> act, Duration every, ThreadFactory threads) {
        this.what = what;
        this.claim = claim;
        this.act = act;
        this.every = every;
        this.threads = threads;
    }

    /** Starts to tick. */
    void start() {
        threads.newThread(this::tick).start();
    }

    private void tick() {
        while (!isClosed(Duration.ZERO)) {
            if (doSome() == 0 && isClosed(every)) {
                return;
            }
        }
    }

    private int doSome() {
        try {
            List<D> due = claim.get();
            due.forEach(this::doOne);
            return due.size();
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "cannot look for due " + what + " now, will try again", failure);
            return 0;
        }
    }

    private void doOne(D due) {
        try {
            act.accept(due);
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.ERROR, "one of the due " + what + " failed, will try again: " + due, failure);
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

    /** Looks no more; what is being done is finished. */
    @Override
    public void close() {
        closed.countDown();
    }
}
