package dev.guildhall.application.secret;

import dev.guildhall.application.secret.out.SecretStore;
import dev.guildhall.application.secret.out.SecretStore.SealedSecret;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.secret.SecretText;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Hands secrets to what they are for: never to a caller, a model or a log. */
public final class TenantSecrets {

    private final SecretStore secrets;
    private final TenantVault vault;

    /**
     * @param secrets where they are kept
     * @param vault opens them
     */
    public TenantSecrets(SecretStore secrets, TenantVault vault) {
        this.secrets = secrets;
        this.vault = vault;
    }

    /** A secret as it is used. Called inside the tenant's transaction. */
    public Optional<SecretText> find(TenantId tenant, SecretName name) {
        return secrets.find(tenant, name).map(this::open);
    }

    SecretText open(SealedSecret secret) {
        return new SecretText(
                vault.open(secret.entry().tenant(), purposeOf(secret.entry().name()), secret.sealed()));
    }

    String seal(TenantId tenant, SecretName name, SecretText text) {
        return vault.seal(tenant, purposeOf(name), text.value());
    }

    static String purposeOf(SecretName name) {
        return "secret:" + name;
    }
}
