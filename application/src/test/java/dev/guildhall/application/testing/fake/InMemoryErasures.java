package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.testing.fake.InMemoryErasedTenants.Remains;
import dev.guildhall.domain.audit.AuditEntry;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.ErasedTenant;
import dev.guildhall.domain.tenant.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Erasing tenants in memory. Its clock stands for the database's. */
public final class InMemoryErasures implements Erasures {

    private final InMemoryDatabase database;
    private final InstantSource clock;
    private final Map<TenantId, Instant> claimed = new HashMap<>();

    /** Erasing in this database by this clock. */
    public InMemoryErasures(InMemoryDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<TenantId> claim(Instant now, int max, Duration lease) {
        List<TenantId> due = database.acrossTenants(tenants -> tenants.entrySet().stream()
                .filter(entry -> isDue(InMemoryStandingStore.of(entry.getValue()), now))
                .map(Map.Entry::getKey)
                .filter(tenant -> !claimed.getOrDefault(tenant, Instant.MIN).isAfter(now))
                .limit(max)
                .toList());
        due.forEach(tenant -> claimed.put(tenant, now.plus(lease)));
        return due;
    }

    private static boolean isDue(Standing standing, Instant now) {
        return standing.deletion()
                .filter(deletion -> !deletion.eraseAt().isAfter(now))
                .isPresent();
    }

    /** Transactions come one after the other here. */
    @Override
    public void hold(TenantId tenant) {}

    @Override
    public long firstRemaining(TenantId tenant) {
        return 1
                + database.rows(tenant, InMemoryAuditLog.ENTRIES).values().stream()
                        .filter(entry -> entry.details().isEmpty())
                        .mapToLong(AuditEntry::seq)
                        .max()
                        .orElse(0);
    }

    @Override
    public boolean erase(TenantId tenant, String auditEnd) {
        boolean due = isDue(new InMemoryStandingStore(database).find(tenant), clock.instant());
        if (due) {
            bury(tenant, auditEnd);
            database.clear(tenant);
            database.changeableShared(InMemoryLoginDirectory.LOGINS)
                    .values()
                    .removeIf(login -> login.tenant().equals(tenant));
        }
        return due;
    }

    private void bury(TenantId tenant, String auditEnd) {
        long first = firstRemaining(tenant);
        List<KeptEntry> entries = database.rows(tenant, InMemoryAuditLog.ENTRIES).values().stream()
                .filter(entry -> entry.seq() >= first)
                .map(entry -> new KeptEntry(entry.seq(), entry.canonical(), Optional.empty(), entry.hash()))
                .sorted(Comparator.comparingLong(KeptEntry::seq))
                .toList();
        ErasedTenant erased = new ErasedTenant(tenant, clock.instant(), entries.size(), auditEnd);
        database.changeableShared(InMemoryErasedTenants.REMAINS).put(tenant, new Remains(erased, entries));
    }
}
