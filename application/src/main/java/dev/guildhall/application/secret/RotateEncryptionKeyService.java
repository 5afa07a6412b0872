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
    private final List<SealedTexts> others;

    /**
     * @param others where texts are sealed with the same key, beside secrets
     */
    RotateEncryptionKeyService(SecretPorts ports, List<SealedTexts> others) {
        this.ports = ports;
        this.others = List.copyOf(others);
    }

    @Override
    public int rotate(CallContext context) {
        context.demand(Permission.SECRET_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            SealedTexts.Again again = ports.vault().rotate(context.tenant());
            List<SealedSecret> secrets = ports.secrets().list(context.tenant());
            secrets.forEach(secret -> sealAgain(secret, again));
            others.forEach(place -> place.sealAgain(context.tenant(), again));
            ports.trail()
                    .note(context, AuditAction.ENCRYPTION_KEY_ROTATED, AuditTarget.of("company", context.tenant()));
            return secrets.size();
        });
    }

    private void sealAgain(SealedSecret secret, SealedTexts.Again again) {
        SecretEntry entry = secret.entry();
        String sealed = again.seal(TenantSecrets.purposeOf(entry.name()), secret.sealed());
        ports.secrets().replace(entry.tenant(), new SealedSecret(entry, sealed));
    }
}
