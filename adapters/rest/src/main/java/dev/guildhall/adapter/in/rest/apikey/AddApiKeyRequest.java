package dev.guildhall.adapter.in.rest.apikey;

import dev.guildhall.adapter.in.rest.json.Line;
import dev.guildhall.application.apikey.in.AddApiKey;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a new key is to be.
 *
 * @param name what it is for
 * @param scopes what it may be used for; nothing that its maker may not
 * @param serviceAccountId as which it acts; as its maker when not given
 * @param expiresAt at most 365 days ahead; 90 days when not given
 */
@Schema(name = "AddApiKeyRequest")
public record AddApiKeyRequest(
        @Schema(examples = "Nightly report", maxLength = ApiKey.MAX_NAME) @Line(max = ApiKey.MAX_NAME)
        String name,

        List<Permission> scopes,

        @Schema(examples = "2027-02-01T00:00:00Z") Optional<Instant> expiresAt,

        Optional<MemberId> serviceAccountId) {

    /** Takes a copy. */
    public AddApiKeyRequest {
        scopes = List.copyOf(scopes);
    }

    AddApiKey.Command command() {
        return new AddApiKey.Command(name, Set.copyOf(scopes), expiresAt, serviceAccountId);
    }
}
