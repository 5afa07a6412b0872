package dev.guildhall.adapter.out.jpa.usage;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.usage.out.UsageLedger;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.usage.UsageEntry;
import dev.guildhall.domain.usage.UsageReport;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.query.SelectionQuery;

/** Entries in the table {@code usage_entries}, which the application may not change. */
public final class JpaUsageLedger implements UsageLedger {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(UsageEntryRow.class);

    private static final Keyset NEWEST = Keyset.newestFirst("u.at", "u.id");

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaUsageLedger(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void append(UsageEntry entry) {
        transactions.session().insert(UsageEntryRow.of(entry));
    }

    @Override
    public List<UsageReport.Row> sum(TenantId tenant, Instant from, Instant to, UsageReport.Grouping grouping) {
        return transactions
                .session()
                .createNativeQuery(UsageSums.by(grouping), Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(JpaUsageLedger::row)
                .toList();
    }

    @Override
    public Page<UsageEntry> list(TenantId tenant, PageRequest page) {
        SelectionQuery<UsageEntryRow> query = transactions
                .session()
                .createSelectionQuery(
                        NEWEST.apply("from UsageEntryRow u where u.tenantId = :tenant", page), UsageEntryRow.class)
                .setParameter("tenant", tenant.value());
        return NEWEST.fetch(query, page, row -> Cursor.at(row.at, row.id)).map(UsageEntryRow::toEntry);
    }

    private static UsageReport.Row row(Tuple sums) {
        return new UsageReport.Row(
                sums.get("key", String.class),
                sums.get("label", String.class),
                new UsageReport.Sum(
                        sums.get("calls", Long.class),
                        new TokenCount(sums.get("input", Long.class)),
                        new TokenCount(sums.get("output", Long.class)),
                        new MoneyMicros(sums.get("cost", Long.class))));
    }
}
