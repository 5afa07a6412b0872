package dev.guildhall.adapter.out.jpa.row;

import dev.guildhall.domain.shared.TenantId;
import java.util.UUID;

/** Key of a tenant's row. Every table leads with the tenant, so every key does. */
public record TenantKey(UUID tenantId, UUID id) {

    /** The key of a thing of a tenant. */
    public static TenantKey of(TenantId tenant, UUID id) {
        return new TenantKey(tenant.value(), id);
    }
}
