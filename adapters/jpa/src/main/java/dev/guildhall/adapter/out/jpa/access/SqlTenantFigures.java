package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.lifecycle.out.TenantFigures;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Figures;
import jakarta.persistence.Tuple;
import java.time.Instant;

/** Counts rows of a tenant; each part is one range of an index. */
public final class SqlTenantFigures implements TenantFigures {

    private static final String COUNT = """
            select
                (select count(*) from members
                    where tenant_id = :tenant and kind = 'PERSON' and removed_at is null) as members,
                (select count(*) from employees where tenant_id = :tenant and released_at is null) as employees,
                (select count(*) from runs where tenant_id = :tenant and created_at >= :since) as runs
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlTenantFigures(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Figures count(TenantId tenant, Instant since) {
        Tuple row = transactions
                .session()
                .createNativeQuery(COUNT, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("since", since)
                .getSingleResult();
        return new Figures(
                row.get("members", Long.class), row.get("employees", Long.class), row.get("runs", Long.class));
    }
}
