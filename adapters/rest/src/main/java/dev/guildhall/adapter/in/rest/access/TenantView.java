package dev.guildhall.adapter.in.rest.access;

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
        int employeeLimit,
        Instant createdAt) {

    static TenantView of(Tenant tenant) {
        return new TenantView(
                tenant.id().toString(),
                tenant.companyName(),
                tenant.industry(),
                tenant.companySize(),
                tenant.plan().name(),
                tenant.plan().employeeLimit(),
                tenant.createdAt());
    }
}
