package dev.guildhall.application.secret;

import dev.guildhall.application.secret.in.DeleteSecret;
import dev.guildhall.application.secret.in.ListSecrets;
import dev.guildhall.application.secret.in.RotateEncryptionKey;
import dev.guildhall.application.secret.in.SetSecret;
import dev.guildhall.application.secret.out.SecretStore.SealedSecret;
import dev.guildhall.domain.access.Permission;
import java.util.List;

/** Builds the use cases of secrets. */
public final class SecretUseCases {

    private final SecretPorts ports;
    private final List<SealedTexts> others;

    /**
     * @param ports what they run on
     * @param others where more is sealed with companies' keys, so that a new key reaches all of it
     */
    public SecretUseCases(SecretPorts ports, List<SealedTexts> others) {
        this.ports = ports;
        this.others = List.copyOf(others);
    }

    /** {@link ListSecrets}. */
    public ListSecrets listSecrets() {
        return context -> {
            context.demand(Permission.SECRET_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.secrets().list(context.tenant()).stream()
                                    .map(SealedSecret::entry)
                                    .toList());
        };
    }

    /** {@link SetSecret}. */
    public SetSecret setSecret() {
        return new SetSecretService(ports);
    }

    /** {@link DeleteSecret}. */
    public DeleteSecret deleteSecret() {
        return new DeleteSecretService(ports);
    }

    /** {@link RotateEncryptionKey}. */
    public RotateEncryptionKey rotateEncryptionKey() {
        return new RotateEncryptionKeyService(ports, others);
    }
}
