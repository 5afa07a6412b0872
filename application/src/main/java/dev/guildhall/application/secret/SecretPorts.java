package dev.guildhall.application.secret;

import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.secret.out.KeysetCipher;
import dev.guildhall.application.secret.out.KeysetStore;
import dev.guildhall.application.secret.out.SecretStore;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything secrets need from the outside. */
public record SecretPorts(
        TenantTransactions tx,
        SecretStore secrets,
        KeysetStore keysets,
        KeysetCipher cipher,
        InstantSource clock,
        AuditTrail trail) {

    /** What seals. */
    public TenantVault vault() {
        return new TenantVault(keysets, cipher);
    }

    /** What hands out. */
    public TenantSecrets opened() {
        return new TenantSecrets(secrets, vault());
    }
}
