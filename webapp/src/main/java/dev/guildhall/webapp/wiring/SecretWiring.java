package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.security.KeyEncryptionKeys;
import dev.guildhall.adapter.out.security.TinkKeysetCipher;
import dev.guildhall.application.access.AccessUseCases;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.companysignin.CompanySignInUseCases;
import dev.guildhall.application.secret.SecretPorts;
import dev.guildhall.application.secret.SecretUseCases;
import dev.guildhall.application.secret.TenantSecrets;
import dev.guildhall.application.secret.in.DeleteSecret;
import dev.guildhall.application.secret.in.ListSecrets;
import dev.guildhall.application.secret.in.RotateEncryptionKey;
import dev.guildhall.application.secret.in.SetSecret;
import dev.guildhall.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** The use cases of secrets, and what seals them. */
@ApplicationScoped
public class SecretWiring {

    @Produces
    @Singleton
    KeyEncryptionKeys keyEncryptionKeys(Settings settings) {
        return KeyEncryptionKeys.in(settings.secretKeyFile());
    }

    @Produces
    @Singleton
    SecretPorts ports(JpaAdapter jpa, KeyEncryptionKeys keys, InstantSource clock, AuditTrail trail) {
        return new SecretPorts(
                jpa.transactions(), jpa.secrets(), jpa.keysets(), new TinkKeysetCipher(keys), clock, trail);
    }

    @Produces
    @Singleton
    TenantSecrets opened(SecretPorts ports) {
        return ports.opened();
    }

    @Produces
    @Singleton
    SecretUseCases useCases(SecretPorts ports, AccessUseCases access, CompanySignInUseCases companies) {
        return new SecretUseCases(ports, List.of(access.sealedTexts(), companies.sealedTexts()));
    }

    @Produces
    @Singleton
    ListSecrets listSecrets(SecretUseCases useCases) {
        return useCases.listSecrets();
    }

    @Produces
    @Singleton
    SetSecret setSecret(SecretUseCases useCases) {
        return useCases.setSecret();
    }

    @Produces
    @Singleton
    DeleteSecret deleteSecret(SecretUseCases useCases) {
        return useCases.deleteSecret();
    }

    @Produces
    @Singleton
    RotateEncryptionKey rotateEncryptionKey(SecretUseCases useCases) {
        return useCases.rotateEncryptionKey();
    }
}
