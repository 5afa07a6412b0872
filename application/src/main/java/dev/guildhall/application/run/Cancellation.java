package dev.guildhall.application.run;

import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;

/**
 * Asks runs to end, from the top down. One transaction each: the end of a child locks its own place in the queue and then
 * its parent's, so nobody may hold a parent's and wait for the child's.
 */
final class Cancellation {

    private final RunPorts ports;

    Cancellation(RunPorts ports) {
        this.ports = ports;
    }

    /**
     * Asks a run and all unfinished runs below it. Not inside a transaction.
     *
     * @param last done last in the transaction that asks the run itself
     */
    void request(TenantId tenant, RunId run, Runnable last) {
        ports.tx().run(tenant, () -> {
            ports.queue().requestCancel(tenant, run);
            ports.tx().afterCommit(() -> ports.signals().cancel(run));
            last.run();
        });
        requestBelow(tenant, run);
        ports.signals().nudge();
    }

    /** Asks all unfinished runs below a run. Not inside a transaction. */
    void requestBelow(TenantId tenant, RunId run) {
        List<Run> children = ports.tx().read(tenant, () -> ports.runs().childrenOf(tenant, run));
        children.stream()
                .filter(child -> !child.status().isFinal())
                .forEach(child -> request(tenant, child.id(), () -> {}));
    }
}
