package dev.guildhall.application.testing.fake;

import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The queue in memory, as one tenant sees it; {@link InMemoryRunClaims} sees the same rows. */
public final class InMemoryRunQueue implements RunQueue {

    private final InMemoryDatabase database;

    /** The queue in this database. */
    public InMemoryRunQueue(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void add(TenantId tenant, RunId run, Instant now, Optional<RunId> waitingFor) {
        database.insert(tenant, Queued.QUEUE, run, Queued.at(tenant, run, now, waitingFor));
    }

    @Override
    public void park(TenantId tenant, RunLease lease, RunId waitingFor) {
        change(tenant, lease, queued -> queued.parked(waitingFor));
    }

    @Override
    public void postpone(TenantId tenant, RunLease lease, Instant until) {
        change(tenant, lease, queued -> queued.postponed(until));
    }

    @Override
    public void remove(TenantId tenant, RunLease lease) {
        demand(database, tenant, lease);
        database.changeable(tenant, Queued.QUEUE).remove(lease.run());
    }

    @Override
    public void wakeWaitersOf(TenantId tenant, RunId ended) {
        database.changeable(tenant, Queued.QUEUE)
                .replaceAll(
                        (_, queued) -> queued.waitingFor().filter(ended::equals).isPresent() ? queued.woken() : queued);
    }

    @Override
    public void requestCancel(TenantId tenant, RunId run) {
        database.changeable(tenant, Queued.QUEUE).computeIfPresent(run, (_, queued) -> queued.cancelled());
    }

    private void change(TenantId tenant, RunLease lease, UnaryOperator<Queued> change) {
        demand(database, tenant, lease);
        database.changeable(tenant, Queued.QUEUE).computeIfPresent(lease.run(), (_, queued) -> change.apply(queued));
    }

    /** Passes when this lease is the highest given. */
    static void demand(InMemoryDatabase database, TenantId tenant, RunLease lease) {
        Queued queued = database.changeable(tenant, Queued.QUEUE).get(lease.run());
        if (queued == null || queued.fence() != lease.fence()) {
            throw new LeaseLost(lease.run());
        }
    }
}
