package dev.guildhall.application.apikey;

import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.apikey.in.RotateApiKey;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.ApiKeyId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Gives API keys new secrets. */
final class RotateApiKeyService implements RotateApiKey {

    private final ApiKeyPorts ports;

    RotateApiKeyService(ApiKeyPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome rotate(CallContext context, ApiKeyId id, Duration grace) {
        context.demand(Permission.API_KEY_CHANGE);
        Issued secret = ports.secrets().issue(Kind.API_KEY, context.tenant());
        return ports.tx().write(context.tenant(), () -> {
            ports.callers().hold(context, Permission.API_KEY_CHANGE);
            Optional<ApiKey> key =
                    ports.keys().findForUpdate(context.tenant(), id).filter(found -> mayRotate(context, found));
            return key.map(found -> rotate(context, found, secret, grace)).orElseGet(Outcome.UnknownKey::new);
        });
    }

    /** Who got another member's new secret would act in that member's name, so that not even an admin may. */
    private boolean mayRotate(CallContext context, ApiKey key) {
        return key.owner().equals(context.member()) || isOfAServiceAccountWithinRights(context, key);
    }

    private boolean isOfAServiceAccountWithinRights(CallContext context, ApiKey key) {
        return stillMay(context, Permission.SERVICE_ACCOUNT_CHANGE)
                && key.scopes().stream().allMatch(context::may)
                && ports.serviceAccounts().find(context.tenant(), key.owner()).isPresent();
    }

    private boolean stillMay(CallContext context, Permission permission) {
        return context.may(permission)
                && ports.members()
                        .findPrincipal(context.tenant(), context.member())
                        .filter(caller -> caller.role().may(permission))
                        .isPresent();
    }

    private Outcome rotate(CallContext context, ApiKey key, Issued secret, Duration grace) {
        Instant now = ports.clock().instant();
        if (!key.isLiveAt(now)) {
            return new Outcome.Ended();
        }
        ApiKey rotated = key.rotated(Hint.of(secret), grace, now);
        ports.keys().replaceSecret(rotated, secret.hash());
        ports.trail()
                .note(
                        context,
                        AuditAction.API_KEY_ROTATED,
                        AuditTarget.of("api-key", key.id()),
                        AuditChange.to(
                                "former secret good until",
                                rotated.formerUntil().orElse(now)));
        return new Outcome.Rotated(rotated, secret.token());
    }
}
