package dev.guildhall.application.testing.fake;

import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The queue in memory, as one tenant sees it; {@link InMemoryRunClaims} sees the same rows. Its clock stands for the
 * database's.
 */
public final class InMemoryRunQueue implements RunQueue {

    private final InMemoryDatabase database;
    private final InstantSource clock;

    /** The queue in this database. */
    public InMemoryRunQueue(InMemoryDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void add(TenantId tenant, RunId run, Entry entry) {
        database.insert(tenant, Queued.QUEUE, run, Queued.at(tenant, run, entry, clock.instant()));
    }

    @Override
    public void confirm(TenantId tenant, RunLease lease) {
        demand(database, tenant, lease);
    }

    @Override
    public void park(TenantId tenant, RunLease lease, RunId waitingFor) {
        change(tenant, lease, queued -> queued.parked(waitingFor, clock.instant()));
    }

    @Override
    public void postpone(TenantId tenant, RunLease lease, Instant until) {
        change(tenant, lease, queued -> queued.postponed(until, clock.instant()));
    }

    @Override
    public void handOver(TenantId tenant, RunLease lease) {
        change(tenant, lease, queued -> queued.handedOver(clock.instant()));
    }

    @Override
    public void rest(TenantId tenant, RunLease lease, Optional<Instant> until) {
        change(tenant, lease, queued -> queued.rested(until, clock.instant()));
    }

    @Override
    public void wake(TenantId tenant, RunId run) {
        rows(tenant).computeIfPresent(run, (_, queued) -> queued.woken(clock.instant()));
    }

    @Override
    public void showAgain(TenantId tenant) {
        // Claims on this queue look at everything each time.
    }

    @Override
    public void bury(TenantId tenant, RunLease lease, String reason) {
        String kept = reason.substring(0, Math.min(reason.length(), MAX_REASON));
        change(tenant, lease, queued -> queued.buried(kept, clock.instant()));
    }

    @Override
    public void remove(TenantId tenant, RunLease lease) {
        demand(database, tenant, lease);
        rows(tenant).remove(lease.run());
    }

    @Override
    public void wakeWaitersOf(TenantId tenant, RunId ended) {
        rows(tenant).replaceAll((_, queued) -> queued.isWaitingFor(ended) ? queued.released(clock.instant()) : queued);
    }

    @Override
    public void requestCancel(TenantId tenant, RunId run) {
        rows(tenant).computeIfPresent(run, (_, queued) -> queued.cancelled(clock.instant()));
    }

    @Override
    public Optional<QueuePlace> placeOf(TenantId tenant, RunId run) {
        Map<RunId, Queued> rows = database.rows(tenant, Queued.QUEUE);
        return Optional.ofNullable(rows.get(run))
                .filter(queued -> queued.isDue(clock.instant()))
                .map(queued -> place(rows, queued));
    }

    private QueuePlace place(Map<RunId, Queued> rows, Queued mine) {
        int ahead = count(rows, other -> other.isDue(clock.instant()) && Queued.NEXT.compare(other, mine) < 0);
        int driven = count(rows, other -> other.turn().holder().isPresent());
        int concurrency = Plans.limits(SubscriptionPlan.FREE).engines().concurrency();
        return QueuePlace.behind(ahead, driven, concurrency, Duration.ofSeconds(30));
    }

    @Override
    public Optional<Priority> priorityOf(TenantId tenant, RunId run) {
        return Optional.ofNullable(database.rows(tenant, Queued.QUEUE).get(run))
                .map(queued -> queued.entry().priority());
    }

    @Override
    public int queuedOf(TenantId tenant) {
        Map<RunId, Run> runs = database.rows(tenant, InMemoryRunStore.RUNS);
        return count(
                database.rows(tenant, Queued.QUEUE),
                queued -> queued.isUnbegun()
                        && Optional.ofNullable(runs.get(queued.run()))
                                .filter(run -> run.parent().isEmpty())
                                .isPresent());
    }

    private static int count(Map<RunId, Queued> rows, Predicate<Queued> wanted) {
        return Math.toIntExact(rows.values().stream().filter(wanted).count());
    }

    private Map<RunId, Queued> rows(TenantId tenant) {
        return database.changeable(tenant, Queued.QUEUE);
    }

    private void change(TenantId tenant, RunLease lease, UnaryOperator<Queued> change) {
        demand(database, tenant, lease);
        rows(tenant).computeIfPresent(lease.run(), (_, queued) -> {
            if (queued.waits().dead().isPresent()) {
                throw new LeaseLost(lease.run());
            }
            return change.apply(queued);
        });
    }

    /** Passes when this lease is the highest given. */
    static void demand(InMemoryDatabase database, TenantId tenant, RunLease lease) {
        Queued queued = database.changeable(tenant, Queued.QUEUE).get(lease.run());
        if (queued == null || queued.turn().fence() != lease.fence()) {
            throw new LeaseLost(lease.run());
        }
    }
}
