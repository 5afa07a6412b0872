package dev.guildhall.adapter.out.jpa.isolation;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.db.inspection.Inspection;
import dev.guildhall.domain.isolation.IsolationReport;
import dev.guildhall.domain.isolation.IsolationReport.Check;
import dev.guildhall.domain.isolation.IsolationReport.Described;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Runs the {@link Inspection} as the role and on a connection of the server itself. */
public final class SqlIsolationInspector implements IsolationInspector {

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are looked through
     */
    public SqlIsolationInspector(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public IsolationReport inspect(Instant now) {
        if (transactions.isActive()) {
            throw new IllegalStateException("it looks as nobody, so it needs a transaction of its own");
        }
        Inspection seen = transactions.anywhere(session -> session.doReturningWork(Inspection::of));
        return new IsolationReport(
                now,
                seen.databaseVersion(),
                seen.role(),
                seen.findings().stream()
                        .map(finding -> new Check(finding.rule(), finding.lookedAt(), finding.problems()))
                        .toList(),
                described(seen.sharedTables()),
                described(seen.crossTenantFunctions()));
    }

    private static List<Described> described(Map<String, String> things) {
        return things.entrySet().stream()
                .map(thing -> new Described(thing.getKey(), thing.getValue()))
                .toList();
    }
}
