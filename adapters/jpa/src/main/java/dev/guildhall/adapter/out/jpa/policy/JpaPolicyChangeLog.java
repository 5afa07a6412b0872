package dev.guildhall.adapter.out.jpa.policy;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.policy.out.PolicyChangeLog;
import dev.guildhall.domain.approval.PolicyChange;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;

/** Entries in the table {@code policy_changes}. */
public final class JpaPolicyChangeLog implements PolicyChangeLog {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(PolicyChangeRow.class);

    private static final String ALL = "from PolicyChangeRow c where c.tenantId = :tenant";
    private static final Keyset NEWEST = Keyset.newestFirst("c.at", "c.id");

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaPolicyChangeLog(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(PolicyChange entry) {
        transactions.session().insert(PolicyChangeRow.of(entry));
    }

    @Override
    public Page<PolicyChange> list(TenantId tenant, PageRequest page) {
        return NEWEST.fetch(
                        transactions
                                .session()
                                .createSelectionQuery(NEWEST.apply(ALL, page), PolicyChangeRow.class)
                                .setParameter("tenant", tenant.value()),
                        page,
                        row -> Cursor.at(row.at, row.id))
                .map(PolicyChangeRow::toEntry);
    }
}
