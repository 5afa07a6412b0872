package dev.guildhall.adapter.out.jpa.export;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.lifecycle.out.ExportLeases;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/** Who takes data out right now, in the table {@code tenant_exports}. */
public final class SqlExportLeases implements ExportLeases {

    private static final String BEGIN = """
            insert into tenant_exports (tenant_id, begun_at, lease_until) values (:tenant, :now, :until)
            on conflict (tenant_id) do update set begun_at = excluded.begun_at, lease_until = excluded.lease_until
            where tenant_exports.lease_until <= excluded.begun_at
            """;
    private static final String END = "delete from tenant_exports where tenant_id = :tenant and lease_until = :until";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlExportLeases(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean begin(TenantId tenant, Instant now, Instant until) {
        return transactions
                        .session()
                        .createNativeMutationQuery(BEGIN)
                        .setParameter("tenant", tenant.value())
                        .setParameter("now", now)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void end(TenantId tenant, Instant until) {
        transactions
                .session()
                .createNativeMutationQuery(END)
                .setParameter("tenant", tenant.value())
                .setParameter("until", until)
                .executeUpdate();
    }
}
