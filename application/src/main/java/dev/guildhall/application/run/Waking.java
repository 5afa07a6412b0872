package dev.guildhall.application.run;

import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;

/** Tells runs that a human has something new for them. */
public final class Waking {

    private final TenantTransactions tx;
    private final RunQueue queue;
    private final RunSignals signals;

    /** What it works on. */
    public Waking(TenantTransactions tx, RunQueue queue, RunSignals signals) {
        this.tx = tx;
        this.queue = queue;
        this.signals = signals;
    }

    /**
     * Wakes a run once this transaction is over. To be called before anything of the run is locked: engines, too, lock its
     * place in the queue first, so that a run can neither end nor come to rest while something new for it is written.
     */
    public void wake(TenantId tenant, RunId run) {
        queue.wake(tenant, run);
        tx.afterCommit(() -> {
            signals.news(run);
            signals.nudge();
        });
    }
}
