package dev.guildhall.application.secret;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.secret.in.DeleteSecret;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.secret.SecretName;

/** Deletes secrets. */
final class DeleteSecretService implements DeleteSecret {

    private final SecretPorts ports;

    DeleteSecretService(SecretPorts ports) {
        this.ports = ports;
    }

    @Override
    public boolean delete(CallContext context, SecretName name) {
        context.demand(Permission.SECRET_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            ports.vault().lock(context.tenant());
            boolean deleted = ports.secrets().delete(context.tenant(), name);
            if (deleted) {
                ports.trail().note(context, AuditAction.SECRET_DELETED, AuditTarget.of("secret", name.value()));
            }
            return deleted;
        });
    }
}
