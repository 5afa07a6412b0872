package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.query.MutationQuery;

/** The table {@code run_queue} as one tenant sees it. */
public final class SqlRunQueue implements RunQueue {

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
    public void add(TenantId tenant, RunId run, Instant now, Optional<RunId> waitingFor) {
        update(tenant, run, QueueSql.ADD)
                .setParameter("now", now)
                .setParameter("waiting", waitingFor.map(RunId::value).orElse(null), UUID.class)
                .executeUpdate();
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
        update(tenant, ended, QueueSql.WAKE).executeUpdate();
    }

    @Override
    public void requestCancel(TenantId tenant, RunId run) {
        update(tenant, run, QueueSql.CANCEL).executeUpdate();
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
