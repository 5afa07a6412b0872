package dev.guildhall.application.secret;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.secret.in.RotateEncryptionKey;
import dev.guildhall.application.secret.out.SecretStore.SealedSecret;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.secret.SecretEntry;
import java.util.List;

/** Exchanges keys. */
final class RotateEncryptionKeyService implements RotateEncryptionKey {

    private final SecretPorts ports;

    RotateEncryptionKeyService(SecretPorts ports) {
        this.ports = ports;
    }

    @Override
    public int rotate(CallContext context) {
        context.demand(Permission.SECRET_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            ports.vault().rotate(context.tenant());
            List<SealedSecret> secrets = ports.secrets().list(context.tenant());
            secrets.forEach(this::sealAgain);
            ports.trail()
                    .note(context, AuditAction.ENCRYPTION_KEY_ROTATED, AuditTarget.of("company", context.tenant()));
            return secrets.size();
        });
    }

    private void sealAgain(SealedSecret secret) {
        SecretEntry entry = secret.entry();
        TenantSecrets opened = ports.opened();
        ports.secrets()
                .replace(
                        entry.tenant(),
                        new SealedSecret(entry, opened.seal(entry.tenant(), entry.name(), opened.open(secret))));
    }
}
