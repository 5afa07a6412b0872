package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.StandingCache;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;
import java.util.Map;
import java.util.Optional;

/** Why tenants' work stands still, in memory. As a cache it is never behind. */
public final class InMemoryStandingStore implements StandingStore, StandingCache {

    private static final Table<TenantId, Standing> STANDINGS = new Table<>("standings");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryStandingStore(InMemoryDatabase database) {
        this.database = database;
    }

    /** Whether the tenant whose rows these are stands still. */
    static boolean isHalted(Rows rows) {
        return rows.of(STANDINGS).values().stream().anyMatch(Standing::isHalted);
    }

    @Override
    public Standing find(TenantId tenant) {
        return database.rows(tenant, STANDINGS).getOrDefault(tenant, Standing.ACTIVE);
    }

    @Override
    public Optional<Standing> findForUpdate(TenantId tenant) {
        return Optional.ofNullable(
                        database.rows(tenant, InMemoryTenantStore.TENANTS).get(tenant))
                .map(_ -> find(tenant));
    }

    @Override
    public void replace(TenantId tenant, Standing standing) {
        Map<TenantId, Standing> standings = database.changeable(tenant, STANDINGS);
        if (standing.isHalted()) {
            standings.put(tenant, standing);
        } else {
            standings.remove(tenant);
        }
    }

    @Override
    public Standing recent(TenantId tenant) {
        return database.acrossTenants(tenants ->
                tenants.getOrDefault(tenant, new Rows()).of(STANDINGS).getOrDefault(tenant, Standing.ACTIVE));
    }
}
