package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.TenantDirectory;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tenants in memory. */
public final class InMemoryTenantDirectory implements TenantDirectory {

    private static final Keyset<Tenant> NEWEST =
            Keyset.descending(tenant -> Keyset.key(tenant.createdAt(), tenant.id()));

    private final InMemoryDatabase database;

    /** Those in this database. */
    public InMemoryTenantDirectory(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Page<TenantId> list(Optional<String> text, PageRequest page) {
        List<Tenant> all = database.acrossTenants(tenants -> tenants.values().stream()
                .flatMap(rows -> rows.of(InMemoryTenantStore.TENANTS).values().stream())
                .filter(tenant -> text.map(some -> fits(tenant, some)).orElse(true))
                .toList());
        return NEWEST.page(all, page).map(Tenant::id);
    }

    private static boolean fits(Tenant tenant, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return tenant.companyName().toLowerCase(Locale.ROOT).contains(wanted)
                || tenant.id().toString().equals(wanted);
    }
}
