package dev.guildhall.application.apikey;

import dev.guildhall.application.apikey.in.RevokeApiKey;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.ApiKeyId;
import java.util.Optional;

/** Ends API keys. */
final class RevokeApiKeyService implements RevokeApiKey {

    private final ApiKeyPorts ports;

    RevokeApiKeyService(ApiKeyPorts ports) {
        this.ports = ports;
    }

    @Override
    public boolean revoke(CallContext context, ApiKeyId id) {
        context.demand(Permission.API_KEY_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            Optional<ApiKey> seen = ports.keys().find(context.tenant(), id).filter(key -> mayRevoke(context, key));
            seen.filter(key -> key.revokedAt().isEmpty()).ifPresent(key -> end(context, key));
            return seen.isPresent();
        });
    }

    private void end(CallContext context, ApiKey key) {
        ports.keys().revoke(key.tenant(), key.id(), ports.clock().instant());
        ports.trail()
                .note(
                        context,
                        AuditAction.API_KEY_REVOKED,
                        AuditTarget.of("api-key", key.id()),
                        AuditChange.from("name", key.name()));
    }

    private static boolean mayRevoke(CallContext context, ApiKey key) {
        return key.owner().equals(context.member()) || context.may(Permission.MEMBER_CHANGE);
    }
}
