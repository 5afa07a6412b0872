package dev.guildhall.adapter.out.jpa.access;

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
}
