package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.adapter.in.rest.support.Versioned;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer company. */
@Schema(name = "Tenant")
public record TenantView(
        String id,
        String companyName,
        Optional<String> industry,
        Optional<String> companySize,
        @Schema(examples = "FREE") String plan,
        Instant createdAt,
        long revision)
        implements Versioned {

    /** The company as the outside sees it. */
    public static TenantView of(Tenant tenant) {
        return new TenantView(
                tenant.id().toString(),
                tenant.companyName(),
                tenant.industry(),
                tenant.companySize(),
                tenant.plan().name(),
                tenant.createdAt(),
                tenant.revision());
    }
}
