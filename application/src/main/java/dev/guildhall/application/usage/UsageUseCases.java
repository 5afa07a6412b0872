package dev.guildhall.application.usage;

import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.application.usage.in.ListUsageEntries;
import dev.guildhall.application.usage.in.ReportUsage;
import dev.guildhall.application.usage.out.UsageLedger;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.usage.UsageReport;
import java.util.List;

/** Builds the use cases of usage. */
public final class UsageUseCases {

    private final TenantTransactions tx;
    private final UsageLedger ledger;

    /**
     * @param tx around each use
     * @param ledger what was used
     */
    public UsageUseCases(TenantTransactions tx, UsageLedger ledger) {
        this.tx = tx;
        this.ledger = ledger;
    }

    /** {@link ReportUsage}. */
    public ReportUsage reportUsage() {
        return (context, query) -> {
            context.demand(Permission.USAGE_READ);
            List<UsageReport.Row> rows = tx.read(
                    context.tenant(), () -> ledger.sum(context.tenant(), query.from(), query.to(), query.grouping()));
            UsageReport.Sum total =
                    rows.stream().map(UsageReport.Row::sum).reduce(UsageReport.Sum.ZERO, UsageReport.Sum::plus);
            return new UsageReport(rows, total);
        };
    }

    /** {@link ListUsageEntries}. */
    public ListUsageEntries listUsageEntries() {
        return (context, page) -> {
            context.demand(Permission.USAGE_READ);
            return tx.read(context.tenant(), () -> ledger.list(context.tenant(), page));
        };
    }
}
