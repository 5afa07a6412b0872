package dev.guildhall.application.testing.fake;

import dev.guildhall.application.audit.out.AuditLog.KeptEntry;
import dev.guildhall.application.crosstenant.ErasedTenants;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.ErasedTenant;
import java.util.List;
import java.util.Optional;

/** What remains of tenants in memory. */
public final class InMemoryErasedTenants implements ErasedTenants {

    static final Table<TenantId, Remains> REMAINS = new Table<>("remains");
    private static final Keyset<ErasedTenant> NEWEST =
            Keyset.descending(tenant -> Keyset.key(tenant.erasedAt(), tenant.id()));

    private final InMemoryDatabase database;

    /** Those in this database. */
    public InMemoryErasedTenants(InMemoryDatabase database) {
        this.database = database;
    }

    record Remains(ErasedTenant tenant, List<KeptEntry> entries) {}

    @Override
    public Page<ErasedTenant> list(PageRequest page) {
        return NEWEST.page(
                database.sharedRows(REMAINS).values().stream()
                        .map(Remains::tenant)
                        .toList(),
                page);
    }

    @Override
    public Optional<ErasedTenant> find(TenantId tenant) {
        return remains(tenant).map(Remains::tenant);
    }

    @Override
    public List<KeptEntry> after(TenantId tenant, long after, int max) {
        return remains(tenant).stream()
                .flatMap(remains -> remains.entries().stream())
                .filter(entry -> entry.seq() > after)
                .limit(max)
                .toList();
    }

    private Optional<Remains> remains(TenantId tenant) {
        return Optional.ofNullable(database.sharedRows(REMAINS).get(tenant));
    }
}
