package dev.guildhall.application.apikey;

import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.apikey.in.AddApiKey;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes API keys. */
final class AddApiKeyService implements AddApiKey {

    private final ApiKeyPorts ports;

    AddApiKeyService(ApiKeyPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome add(CallContext context, Command command) {
        context.demand(Permission.API_KEY_CHANGE);
        command.serviceAccount().ifPresent(_ -> context.demand(Permission.SERVICE_ACCOUNT_CHANGE));
        Issued secret = ports.secrets().issue(Kind.API_KEY, context.tenant());
        ApiKey key = key(context, command, secret);
        Set<Permission> beyond =
                command.scopes().stream().filter(scope -> !context.may(scope)).collect(Collectors.toUnmodifiableSet());
        if (!beyond.isEmpty()) {
            return new Outcome.BeyondCaller(beyond);
        }
        return ports.tx().write(context.tenant(), () -> {
            ports.callers()
                    .hold(
                            context,
                            command.serviceAccount().isPresent()
                                    ? Permission.SERVICE_ACCOUNT_CHANGE
                                    : Permission.API_KEY_CHANGE);
            return isThere(context, key.owner()) ? keep(context, key, secret) : new Outcome.UnknownServiceAccount();
        });
    }

    private boolean isThere(CallContext context, MemberId owner) {
        return owner.equals(context.member())
                || ports.serviceAccounts()
                        .find(context.tenant(), owner)
                        .filter(account -> account.disabledAt().isEmpty())
                        .isPresent();
    }

    private Outcome keep(CallContext context, ApiKey key, Issued secret) {
        if (ports.keys().countForAddition(key.tenant(), key.owner(), key.createdAt()) >= ApiKey.MAX_PER_OWNER) {
            return new Outcome.TooMany(ApiKey.MAX_PER_OWNER);
        }
        ports.keys().create(key, secret.hash());
        ports.trail()
                .note(
                        context,
                        AuditAction.API_KEY_ADDED,
                        AuditTarget.of("api-key", key.id()),
                        AuditChange.to("name", key.name()),
                        AuditChange.to("owner", key.owner()),
                        AuditChange.to("scopes", new TreeSet<>(key.scopes())),
                        AuditChange.to("expires", key.expiresAt()));
        return new Outcome.Added(key, secret.token());
    }

    private ApiKey key(CallContext context, Command command, Issued secret) {
        Instant now = ports.clock().instant();
        return new ApiKey(
                context.tenant(),
                new ApiKeyId(ports.ids().next()),
                command.serviceAccount().orElse(context.member()),
                context.member(),
                command.name(),
                command.scopes(),
                Hint.of(secret),
                now,
                ApiKey.expiry(command.expiresAt(), now),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
