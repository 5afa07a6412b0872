package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Tenant;
import java.util.List;
import java.util.Optional;

/** Tenants in the table {@code tenants}. */
public final class JpaTenantStore implements TenantStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(TenantRow.class);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaTenantStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Tenant tenant) {
        transactions.session().insert(TenantRow.of(tenant));
    }

    @Override
    public Optional<Tenant> find(TenantId tenant) {
        return Optional.ofNullable(transactions.session().get(TenantRow.class, tenant.value()))
                .map(TenantRow::toTenant);
    }

    @Override
    public Optional<Tenant> findForUpdate(TenantId tenant) {
        TenantLock.take(transactions.session(), tenant);
        return find(tenant);
    }

    @Override
    public boolean update(Tenant changed) {
        TenantRow row = TenantRow.of(changed);
        int updated = transactions
                .session()
                .createMutationQuery("update TenantRow t set t.companyName = :name, t.industry = :industry,"
                        + " t.companySize = :size, t.plan = :plan, t.planVersion = :planVersion,"
                        + " t.revision = :revision where t.tenantId = :tenant and t.revision = :revision - 1")
                .setParameter("name", row.companyName)
                .setParameter("industry", row.industry, String.class)
                .setParameter("size", row.companySize, String.class)
                .setParameter("plan", row.plan)
                .setParameter("planVersion", row.planVersion)
                .setParameter("revision", row.revision)
                .setParameter("tenant", row.tenantId)
                .executeUpdate();
        return updated == 1;
    }
}
