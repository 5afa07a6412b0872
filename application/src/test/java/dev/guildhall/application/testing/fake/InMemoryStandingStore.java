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
        return of(rows).isHalted();
    }

    /** How the tenant stands whose rows these are. */
    static Standing of(Rows rows) {
        return rows.of(STANDINGS).values().stream().findFirst().orElse(Standing.ACTIVE);
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
    public Optional<Standing> recent(TenantId tenant) {
        return database.acrossTenants(tenants -> Optional.ofNullable(tenants.get(tenant))
                .filter(rows -> !rows.of(InMemoryTenantStore.TENANTS).isEmpty())
                .map(InMemoryStandingStore::of));
    }
}
