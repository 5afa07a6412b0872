package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.domain.access.ServiceAccount;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A program that acts in its own name. */
@Schema(name = "ServiceAccount")
public record ServiceAccountView(
        String id,
        @Schema(examples = "Nightly import") String name,
        @Schema(examples = "MEMBER") String role,
        Instant createdAt) {

    static ServiceAccountView of(ServiceAccount account) {
        return new ServiceAccountView(
                account.id().toString(), account.name(), account.role().name(), account.createdAt());
    }
}
