package dev.guildhall.application.secret;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.secret.in.SetSecret;
import dev.guildhall.application.secret.out.SecretStore;
import dev.guildhall.application.secret.out.SecretStore.SealedSecret;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.secret.SecretEntry;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.secret.SecretText;

/** Sets secrets. */
final class SetSecretService implements SetSecret {

    private final SecretPorts ports;

    SetSecretService(SecretPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome set(CallContext context, SecretName name, SecretText text) {
        context.demand(Permission.SECRET_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            ports.vault().lock(context.tenant());
            String sealed = ports.opened().seal(context.tenant(), name, text);
            var names = ports.secrets().list(context.tenant()).stream()
                    .map(secret -> secret.entry().name())
                    .toList();
            if (!names.contains(name) && names.size() >= SecretStore.MAX) {
                return new Outcome.TooMany(SecretStore.MAX);
            }
            SecretEntry entry = new SecretEntry(
                    context.tenant(), name, context.member(), ports.clock().instant());
            ports.secrets().replace(context.tenant(), new SealedSecret(entry, sealed));
            ports.trail().note(context, AuditAction.SECRET_SET, AuditTarget.of("secret", name.value()));
            return new Outcome.Set(entry);
        });
    }
}
