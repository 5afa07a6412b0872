package dev.guildhall.adapter.out.local;

import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Signals within this process. */
public final class LocalRunSignals implements RunSignals {

    private final ConcurrentMap<RunId, LocalHandle> driven = new ConcurrentHashMap<>();
    private final Semaphore nudges = new Semaphore(0);
    private final AtomicBoolean announced = new AtomicBoolean();
    private final AtomicBoolean draining = new AtomicBoolean();

    @Override
    public Handle open(RunId run) {
        LocalHandle handle = new LocalHandle(ended -> driven.remove(run, ended), draining::get);
        driven.put(run, handle);
        return handle;
    }

    @Override
    public void cancel(RunId run) {
        Optional.ofNullable(driven.get(run)).ifPresent(LocalHandle::cancel);
    }

    @Override
    public void news(RunId run) {
        Optional.ofNullable(driven.get(run)).ifPresent(LocalHandle::news);
    }

    @Override
    public void nudge() {
        announced.set(true);
        nudges.release();
    }

    /** Ends the wait for a nudge without saying that there is new work: another node has said so, or there is room again. */
    public void look() {
        nudges.release();
    }

    /** Whether this node has announced work since this was last asked. */
    public boolean takeAnnounced() {
        return announced.getAndSet(false);
    }

    /** Asks for all runs to be given back, those of the future included. */
    public void drain() {
        draining.set(true);
    }

    /** Waits for a nudge; those that came meanwhile count as one. */
    public void awaitNudge(Duration longest) {
        try {
            if (nudges.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                nudges.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
