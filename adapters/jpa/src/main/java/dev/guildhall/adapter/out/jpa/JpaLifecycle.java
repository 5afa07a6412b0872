package dev.guildhall.adapter.out.jpa;

import dev.guildhall.adapter.out.jpa.access.SqlStandingStore;
import dev.guildhall.adapter.out.jpa.access.SqlTenantFigures;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlTenantDirectory;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.crosstenant.TenantDirectory;
import dev.guildhall.application.lifecycle.out.TenantFigures;

/** The ports by which operators look at companies and stop them. */
public final class JpaLifecycle {

    private final JpaTenantTransactions transactions;

    JpaLifecycle(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** Which tenants there are. */
    public TenantDirectory directory() {
        return new SqlTenantDirectory(transactions);
    }

    /** What they have. */
    public TenantFigures figures() {
        return new SqlTenantFigures(transactions);
    }

    /** Why their work stands still. */
    public StandingStore standings() {
        return new SqlStandingStore(transactions);
    }
}
