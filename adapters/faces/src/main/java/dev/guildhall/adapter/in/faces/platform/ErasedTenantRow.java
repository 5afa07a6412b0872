package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.tenant.ErasedTenant;

/**
 * An erased tenant as operators see it.
 *
 * @param entries how many entries of its audit log remain; {@code none} when nothing can be downloaded
 */
public record ErasedTenantRow(String id, String erased, String erasedAt, String entries, boolean downloadable) {

    static ErasedTenantRow of(ErasedTenant tenant) {
        boolean remains = tenant.entries() > 0;
        return new ErasedTenantRow(
                tenant.id().toString(),
                Show.time(tenant.erasedAt()),
                tenant.erasedAt().toString(),
                remains ? String.valueOf(tenant.entries()) : "none",
                remains);
    }
}
