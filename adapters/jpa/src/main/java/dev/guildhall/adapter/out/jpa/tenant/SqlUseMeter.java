package dev.guildhall.adapter.out.jpa.tenant;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.tenant.out.UseMeter;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Month;
import dev.guildhall.domain.tenant.PlanUse;
import jakarta.persistence.Tuple;
import java.time.Instant;

/** Counts rows of the tenant, all in one statement. */
public final class SqlUseMeter implements UseMeter {

    private static final String MEASURE = """
            select
                (select count(*) from members
                 where tenant_id = :tenant and kind = 'PERSON' and removed_at is null) as members,
                (select count(*) from invitations
                 where tenant_id = :tenant and ended_at is null and expires_at > :now) as invitations,
                (select count(*) from employees where tenant_id = :tenant and released_at is null) as employees,
                (select cast(coalesce(sum(size), 0) as bigint) from artifacts where tenant_id = :tenant) as bytes,
                (select coalesce(max(runs), 0) from run_counts where tenant_id = :tenant and month = :month) as runs,
                (select count(*) from run_queue where tenant_id = :tenant and lease_until is not null) as driven,
                (select count(*) from run_queue q join runs r on r.tenant_id = q.tenant_id and r.id = q.run_id
                 where q.tenant_id = :tenant and q.state = 'READY' and q.fence = 0 and r.parent_run_id is null) as queued
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlUseMeter(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public PlanUse measure(TenantId tenant, Instant now) {
        Tuple row = transactions
                .session()
                .createNativeQuery(MEASURE, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("now", now)
                .setParameter("month", Month.of(now).atDay(1))
                .getSingleResult();
        return new PlanUse(
                count(row, "members"),
                count(row, "invitations"),
                count(row, "employees"),
                row.get("bytes", Long.class),
                row.get("runs", Integer.class),
                count(row, "driven"),
                count(row, "queued"));
    }

    private static int count(Tuple row, String column) {
        return Math.toIntExact(row.get(column, Long.class));
    }
}
