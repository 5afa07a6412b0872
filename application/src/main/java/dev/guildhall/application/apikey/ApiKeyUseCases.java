package dev.guildhall.application.apikey;

import dev.guildhall.application.apikey.in.AddApiKey;
import dev.guildhall.application.apikey.in.ListApiKeys;
import dev.guildhall.application.apikey.in.RevokeApiKey;
import dev.guildhall.application.apikey.in.RotateApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.MemberId;
import java.util.Optional;

/** Builds the use cases of API keys. */
public final class ApiKeyUseCases {

    private final ApiKeyPorts ports;

    /**
     * @param ports what they run on
     */
    public ApiKeyUseCases(ApiKeyPorts ports) {
        this.ports = ports;
    }

    /** {@link AddApiKey}. */
    public AddApiKey addApiKey() {
        return new AddApiKeyService(ports);
    }

    /** {@link ListApiKeys}. */
    public ListApiKeys listApiKeys() {
        return (context, page) -> {
            context.demand(Permission.API_KEY_READ);
            Optional<MemberId> owner =
                    Optional.of(context.member()).filter(_ -> !context.may(Permission.SERVICE_ACCOUNT_READ));
            return ports.tx().read(context.tenant(), () -> ports.keys().list(context.tenant(), owner, page));
        };
    }

    /** {@link RotateApiKey}. */
    public RotateApiKey rotateApiKey() {
        return new RotateApiKeyService(ports);
    }

    /** {@link RevokeApiKey}. */
    public RevokeApiKey revokeApiKey() {
        return new RevokeApiKeyService(ports);
    }
}
