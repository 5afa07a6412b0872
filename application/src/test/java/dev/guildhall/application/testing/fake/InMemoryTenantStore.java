package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Tenant;
import java.util.Map;
import java.util.Optional;

/** Tenants in memory. */
public final class InMemoryTenantStore implements TenantStore {

    static final Table<TenantId, Tenant> TENANTS = new Table<>("tenants");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryTenantStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Tenant tenant) {
        database.insert(tenant.id(), TENANTS, tenant.id(), tenant);
    }

    @Override
    public Optional<Tenant> find(TenantId tenant) {
        return Optional.ofNullable(database.rows(tenant, TENANTS).get(tenant));
    }

    @Override
    public Optional<Tenant> findForUpdate(TenantId tenant) {
        database.demandTransaction().demandWrites();
        return find(tenant);
    }

    @Override
    public boolean update(Tenant changed) {
        Map<TenantId, Tenant> rows = database.changeable(changed.id(), TENANTS);
        Tenant stored = rows.get(changed.id());
        boolean isNext = stored != null && stored.revision() + 1 == changed.revision();
        if (isNext) {
            rows.put(changed.id(), changed);
        }
        return isNext;
    }
}
