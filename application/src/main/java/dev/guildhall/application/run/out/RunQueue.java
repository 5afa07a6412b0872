package dev.guildhall.application.run.out;

import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * The queue as one tenant sees it. A run is in it from its creation until it ends. Called inside a write transaction;
 * what takes a lease throws {@link LeaseLost} when that lease is no longer the highest.
 */
public interface RunQueue {

    /**
     * Adds a run.
     *
     * @param waitingFor run after whose end it may start; empty to start at once
     */
    void add(TenantId tenant, RunId run, Instant now, Optional<RunId> waitingFor);

    /** Gives a run back until another one has ended. */
    void park(TenantId tenant, RunLease lease, RunId waitingFor);

    /** Gives a run back until some time has passed. */
    void postpone(TenantId tenant, RunLease lease, Instant until);

    /** Takes a run that has ended off the queue. */
    void remove(TenantId tenant, RunLease lease);

    /** Makes all runs due that wait for this one. */
    void wakeWaitersOf(TenantId tenant, RunId ended);

    /** Asks for a run to be ended, and makes it due if no engine has it. Does nothing when it is not in the queue. */
    void requestCancel(TenantId tenant, RunId run);
}
