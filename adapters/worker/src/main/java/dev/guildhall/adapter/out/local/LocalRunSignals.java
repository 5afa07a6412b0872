package dev.guildhall.adapter.out.local;

import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Signals within this process. */
public final class LocalRunSignals implements RunSignals {

    private final ConcurrentMap<RunId, LocalHandle> driven = new ConcurrentHashMap<>();
    private final Semaphore nudges = new Semaphore(0);

    @Override
    public Handle open(RunId run) {
        LocalHandle handle = new LocalHandle(ended -> driven.remove(run, ended));
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
        nudges.release();
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
