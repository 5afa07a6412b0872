package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;

/** The table {@code run_queue} as one tenant sees it. */
public final class SqlRunQueue implements RunQueue {

    private static final Double[] HANDICAPS = Arrays.stream(Priority.values())
            .map(priority -> priority.handicap().toMillis() / 1000.0)
            .toArray(Double[]::new);

    private final JpaTenantTransactions transactions;
    private final BiConsumer<TenantId, RunId> letGo;

    /**
     * @param transactions that calls are made inside
     * @param letGo told, after the commit, of each run that this node has given back
     */
    public SqlRunQueue(JpaTenantTransactions transactions, BiConsumer<TenantId, RunId> letGo) {
        this.transactions = transactions;
        this.letGo = letGo;
    }

    @Override
    public void add(TenantId tenant, RunId run, Entry entry) {
        int added = update(tenant, run, QueueSql.ADD)
                .setParameter("now", entry.now())
                .setParameter("notBefore", entry.notBefore())
                .setParameter("priority", entry.priority().level())
                .setParameter("waiting", entry.waitingFor().map(RunId::value).orElse(null), UUID.class)
                .executeUpdate();
        if (added == 0) {
            throw new IllegalStateException("the transaction is for another tenant");
        }
    }

    @Override
    public void confirm(TenantId tenant, RunLease lease) {
        Object found = transactions
                .session()
                .createNativeQuery(QueueSql.CONFIRM, Object.class)
                .setParameter("tenant", tenant.value())
                .setParameter("run", lease.run().value())
                .setParameter("fence", lease.fence())
                .getSingleResultOrNull();
        if (found == null) {
            throw new LeaseLost(lease.run());
        }
    }

    @Override
    public void park(TenantId tenant, RunLease lease, RunId waitingFor) {
        giveBack(tenant, lease, leased(tenant, lease, QueueSql.PARK).setParameter("waiting", waitingFor.value()));
    }

    @Override
    public void postpone(TenantId tenant, RunLease lease, Instant until) {
        giveBack(tenant, lease, leased(tenant, lease, QueueSql.POSTPONE).setParameter("until", until));
    }

    @Override
    public void handOver(TenantId tenant, RunLease lease) {
        giveBack(tenant, lease, leased(tenant, lease, QueueSql.HAND_OVER));
    }

    @Override
    public void rest(TenantId tenant, RunLease lease, Optional<Instant> until) {
        giveBack(
                tenant,
                lease,
                leased(tenant, lease, QueueSql.REST).setParameter("until", until.orElse(null), Instant.class));
    }

    @Override
    public void wake(TenantId tenant, RunId run) {
        update(tenant, run, QueueSql.WAKE).executeUpdate();
    }

    @Override
    public void bury(TenantId tenant, RunLease lease, String reason) {
        String kept = StorableText.of(reason.substring(0, Math.min(reason.length(), MAX_REASON)));
        giveBack(tenant, lease, leased(tenant, lease, QueueSql.BURY).setParameter("reason", kept));
    }

    @Override
    public void remove(TenantId tenant, RunLease lease) {
        demandLease(lease, leased(tenant, lease, QueueSql.REMOVE));
    }

    @Override
    public void wakeWaitersOf(TenantId tenant, RunId ended) {
        // Whoever is about to wait for the run holds its row: wait here until the waiter can be seen.
        transactions
                .session()
                .createNativeQuery(QueueSql.WAIT_FOR_HOLDERS, Object.class)
                .setParameter("tenant", tenant.value())
                .setParameter("run", ended.value())
                .getSingleResultOrNull();
        update(tenant, ended, QueueSql.WAKE_WAITERS).executeUpdate();
    }

    @Override
    public void requestCancel(TenantId tenant, RunId run) {
        update(tenant, run, QueueSql.CANCEL).executeUpdate();
    }

    @Override
    public void showAgain(TenantId tenant) {
        transactions
                .session()
                .createNativeMutationQuery(QueueSql.SHOW_AGAIN)
                .setParameter("tenant", tenant.value())
                .executeUpdate();
    }

    @Override
    public Optional<QueuePlace> placeOf(TenantId tenant, RunId run) {
        return query(tenant, QueueSql.PLACE, Tuple.class)
                .setParameter("run", run.value())
                .setParameter("handicaps", HANDICAPS)
                .uniqueResultOptional()
                .map(SqlRunQueue::place);
    }

    private static QueuePlace place(Tuple row) {
        double seconds = row.get("seconds", Double.class);
        return QueuePlace.behind(
                Math.toIntExact(row.get("ahead", Long.class)),
                Math.toIntExact(row.get("driven", Long.class)),
                row.get("concurrency", Integer.class),
                Duration.ofMillis(Math.round(seconds * 1000)));
    }

    @Override
    public Optional<Priority> priorityOf(TenantId tenant, RunId run) {
        return query(tenant, QueueSql.PRIORITY, Short.class)
                .setParameter("run", run.value())
                .uniqueResultOptional()
                .map(Priority::ofLevel);
    }

    @Override
    public int queuedOf(TenantId tenant) {
        return Math.toIntExact(query(tenant, QueueSql.QUEUED, Long.class).getSingleResult());
    }

    private <T> NativeQuery<T> query(TenantId tenant, String sql, Class<T> type) {
        return transactions.session().createNativeQuery(sql, type).setParameter("tenant", tenant.value());
    }

    private void giveBack(TenantId tenant, RunLease lease, MutationQuery query) {
        demandLease(lease, query);
        transactions.afterCommit(() -> letGo.accept(tenant, lease.run()));
    }

    private static void demandLease(RunLease lease, MutationQuery query) {
        if (query.executeUpdate() == 0) {
            throw new LeaseLost(lease.run());
        }
    }

    private MutationQuery leased(TenantId tenant, RunLease lease, String sql) {
        return update(tenant, lease.run(), sql).setParameter("fence", lease.fence());
    }

    private MutationQuery update(TenantId tenant, RunId run, String sql) {
        return transactions
                .session()
                .createNativeMutationQuery(sql)
                .setParameter("tenant", tenant.value())
                .setParameter("run", run.value());
    }
}
