package dev.guildhall.application.apikey;

import dev.guildhall.application.apikey.in.RevokeApiKey;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.ApiKeyId;

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
            boolean seen = ports.keys()
                    .find(context.tenant(), id)
                    .filter(key -> mayRevoke(context, key))
                    .isPresent();
            if (seen) {
                ports.keys().revoke(context.tenant(), id, ports.clock().instant());
            }
            return seen;
        });
    }

    private static boolean mayRevoke(CallContext context, ApiKey key) {
        return key.owner().equals(context.member()) || context.may(Permission.MEMBER_CHANGE);
    }
}
