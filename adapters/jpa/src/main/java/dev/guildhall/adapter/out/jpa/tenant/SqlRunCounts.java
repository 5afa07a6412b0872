package dev.guildhall.adapter.out.jpa.tenant;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.tenant.out.RunCounts;
import dev.guildhall.domain.shared.TenantId;
import java.time.YearMonth;

/** Counts in the table {@code run_counts}. */
public final class SqlRunCounts implements RunCounts {

    /**
     * Locks the tenant first, as whatever else counts by tenant does: a round of tools may do both, in any order, and
     * must not wait for somebody who waits for it.
     */
    private static final String ADD = """
            insert into run_counts (tenant_id, month, runs)
            select t.tenant_id, :month, 1 from tenants t where t.tenant_id = :tenant for no key update
            on conflict (tenant_id, month) do update set runs = run_counts.runs + 1 where run_counts.runs < :most
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlRunCounts(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean add(TenantId tenant, YearMonth month, int most) {
        return transactions
                        .session()
                        .createNativeMutationQuery(ADD)
                        .setParameter("tenant", tenant.value())
                        .setParameter("month", month.atDay(1))
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
    }
}
