package dev.guildhall.application.secret;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.secret.in.RotateEncryptionKey;
import dev.guildhall.application.secret.out.SecretStore.SealedSecret;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.secret.SecretEntry;
import java.util.ArrayList;
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
    public Outcome rotate(CallContext context) {
        context.demand(Permission.SECRET_CHANGE);
        return ports.tx()
                .write(
                        context.tenant(),
                        () -> ports.vault()
                                .rotate(context.tenant())
                                .map(again -> sealAgain(context, again))
                                .orElseGet(Outcome.Busy::new));
    }

    private Outcome sealAgain(CallContext context, SealedTexts.Again again) {
        List<SealedSecret> secrets = ports.secrets().list(context.tenant());
        List<String> unopened = new ArrayList<>();
        secrets.forEach(secret -> sealAgain(secret, again, unopened));
        int sealedAgain = secrets.size() - unopened.size();
        others.forEach(place -> unopened.addAll(place.sealAgain(context.tenant(), again)));
        ports.trail().note(context, AuditAction.ENCRYPTION_KEY_ROTATED, AuditTarget.of("company", context.tenant()));
        return new Outcome.Rotated(sealedAgain, unopened);
    }

    private void sealAgain(SealedSecret secret, SealedTexts.Again again, List<String> unopened) {
        SecretEntry entry = secret.entry();
        again.seal(TenantSecrets.purposeOf(entry.name()), secret.sealed())
                .ifPresentOrElse(
                        text -> ports.secrets().replace(entry.tenant(), new SealedSecret(entry, text)),
                        () -> unopened.add("secret " + entry.name()));
    }
}
