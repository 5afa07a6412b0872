package dev.guildhall.adapter.in.rest.platform;

import dev.guildhall.domain.tenant.ErasedTenant;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tenant that was erased.
 *
 * @param entries how many entries of its audit log remain, without their details
 */
@Schema(name = "ErasedTenant")
public record ErasedTenantView(String id, Instant erasedAt, long entries) {

    static ErasedTenantView of(ErasedTenant tenant) {
        return new ErasedTenantView(tenant.id().toString(), tenant.erasedAt(), tenant.entries());
    }
}
