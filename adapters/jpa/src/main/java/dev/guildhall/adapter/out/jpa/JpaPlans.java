package dev.guildhall.adapter.out.jpa;

import dev.guildhall.adapter.out.jpa.tenant.SqlPlanCatalog;
import dev.guildhall.adapter.out.jpa.tenant.SqlRunCounts;
import dev.guildhall.adapter.out.jpa.tenant.SqlUseMeter;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.tenant.out.PlanCatalog;
import dev.guildhall.application.tenant.out.RunCounts;
import dev.guildhall.application.tenant.out.UseMeter;

/** The ports by which plans are known and kept to. */
public final class JpaPlans {

    private final JpaTenantTransactions transactions;
    private final PlanCatalog catalog;

    JpaPlans(JpaTenantTransactions transactions) {
        this.transactions = transactions;
        this.catalog = new SqlPlanCatalog(transactions);
    }

    /** What plans allow and cost. */
    public PlanCatalog catalog() {
        return catalog;
    }

    /** Runs of months. */
    public RunCounts runCounts() {
        return new SqlRunCounts(transactions);
    }

    /** What tenants use. */
    public UseMeter meter() {
        return new SqlUseMeter(transactions);
    }
}
