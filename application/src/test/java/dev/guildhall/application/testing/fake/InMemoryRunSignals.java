package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.domain.shared.RunId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Signals within one node, and a count of nudges. */
public final class InMemoryRunSignals implements RunSignals {

    private final Map<RunId, Driven> driven = new ConcurrentHashMap<>();
    private final AtomicInteger nudges = new AtomicInteger();
    private final AtomicBoolean draining = new AtomicBoolean();

    @Override
    public Handle open(RunId run) {
        Driven handle = new Driven(run);
        driven.put(run, handle);
        return handle;
    }

    @Override
    public void cancel(RunId run) {
        Driven handle = driven.get(run);
        if (handle != null) {
            handle.cancel();
        }
    }

    @Override
    public void news(RunId run) {
        Driven handle = driven.get(run);
        if (handle != null) {
            handle.news.set(true);
        }
    }

    @Override
    public void nudge() {
        nudges.incrementAndGet();
    }

    /** Asks for all runs to be given back. */
    public void drain() {
        draining.set(true);
    }

    /** How often somebody was nudged. */
    public int nudges() {
        return nudges.get();
    }

    /** Whether a handle of this run is open. */
    public boolean isDriving(RunId run) {
        return driven.containsKey(run);
    }

    private final class Driven implements Handle {

        private final RunId run;
        private final AtomicBoolean news = new AtomicBoolean();
        private boolean cancelled;
        private Runnable action = () -> {};

        Driven(RunId run) {
            this.run = run;
        }

        @Override
        public synchronized boolean isCancelled() {
            return cancelled;
        }

        @Override
        public boolean isToYield() {
            return draining.get();
        }

        @Override
        public boolean takeNews() {
            return news.getAndSet(false);
        }

        @Override
        public void onCancel(Runnable replacement) {
            boolean already;
            synchronized (this) {
                action = replacement;
                already = cancelled;
            }
            if (already) {
                replacement.run();
            }
        }

        void cancel() {
            Runnable toRun;
            synchronized (this) {
                if (cancelled) {
                    return;
                }
                cancelled = true;
                toRun = action;
            }
            toRun.run();
        }

        @Override
        public void close() {
            driven.remove(run, this);
        }
    }
}
