package dev.guildhall.adapter.out.jpa;

import dev.guildhall.adapter.out.jpa.access.SqlStandingStore;
import dev.guildhall.adapter.out.jpa.access.SqlTenantFigures;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlErasedTenants;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlErasures;
import dev.guildhall.adapter.out.jpa.crosstenant.SqlTenantDirectory;
import dev.guildhall.adapter.out.jpa.export.SqlExportLeases;
import dev.guildhall.adapter.out.jpa.export.SqlTenantData;
import dev.guildhall.adapter.out.jpa.supportaccess.JpaSupportAccessStore;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.crosstenant.ErasedTenants;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.crosstenant.TenantDirectory;
import dev.guildhall.application.lifecycle.out.ExportLeases;
import dev.guildhall.application.lifecycle.out.TenantData;
import dev.guildhall.application.lifecycle.out.TenantFigures;
import dev.guildhall.application.supportaccess.out.SupportAccessStore;
import java.util.List;

/** The ports by which operators look at companies, stop them and help them. */
public final class JpaLifecycle {

    static final List<Class<?>> ROWS = JpaSupportAccessStore.ROWS;

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

    /** Which are to be erased, and erasing them. */
    public Erasures erasures() {
        return new SqlErasures(transactions);
    }

    /** What remains of those that were erased. */
    public ErasedTenants erased() {
        return new SqlErasedTenants(transactions);
    }

    /** Everything they have. */
    public TenantData data() {
        return new SqlTenantData(transactions);
    }

    /** Who takes that out right now. */
    public ExportLeases exports() {
        return new SqlExportLeases(transactions);
    }

    /** Who of the platform looks into them. */
    public SupportAccessStore supportAccesses() {
        return new JpaSupportAccessStore(transactions);
    }

    /** Why their work stands still. */
    public StandingStore standings() {
        return new SqlStandingStore(transactions);
    }
}
