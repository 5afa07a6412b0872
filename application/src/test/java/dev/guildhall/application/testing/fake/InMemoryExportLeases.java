package dev.guildhall.application.testing.fake;

import dev.guildhall.application.lifecycle.out.ExportLeases;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Map;

/** Who takes data out right now, in memory. */
public final class InMemoryExportLeases implements ExportLeases {

    private static final Table<TenantId, Instant> LEASES = new Table<>("exports");

    private final InMemoryDatabase database;

    /** Leases in this database. */
    public InMemoryExportLeases(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public boolean begin(TenantId tenant, Instant now, Instant until) {
        Map<TenantId, Instant> leases = database.changeable(tenant, LEASES);
        boolean free = !leases.getOrDefault(tenant, Instant.MIN).isAfter(now);
        if (free) {
            leases.put(tenant, until);
        }
        return free;
    }

    @Override
    public void end(TenantId tenant, Instant until) {
        database.changeable(tenant, LEASES).remove(tenant, until);
    }
}
