package dev.guildhall.adapter.in.rest.apikey;

import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An API key without its secret.
 *
 * @param ownerId the member or service account that it acts as
 * @param createdBy the member who made it
 * @param hint last characters of its secret
 * @param formerUntil until when the secret before the last rotation is still good
 * @param lastUsedAt to about a minute; null when it was never used
 */
@Schema(name = "ApiKey")
public record ApiKeyView(
        String id,
        String ownerId,
        String createdBy,
        String name,
        @Schema(examples = "[\"EMPLOYEE_READ\"]") List<String> scopes,
        @Schema(examples = "9f3c") String hint,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> formerUntil,
        Optional<Instant> lastUsedAt) {

    static ApiKeyView of(ApiKey key) {
        return new ApiKeyView(
                key.id().toString(),
                key.owner().toString(),
                key.createdBy().toString(),
                key.name(),
                key.scopes().stream().map(Permission::name).sorted().toList(),
                key.hint(),
                key.createdAt(),
                key.expiresAt(),
                key.formerUntil(),
                key.lastUsedAt());
    }
}
