package dev.guildhall.application.secret.out;

import dev.guildhall.domain.secret.SecretEntry;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps sealed secrets. Called inside a tenant transaction. */
public interface SecretStore {

    /** Most secrets that one tenant can have. */
    int MAX = 100;

    /** Sets a secret, instead of the one of that name if there is one. */
    void replace(TenantId tenant, SealedSecret secret);

    /** Finds a secret. */
    Optional<SealedSecret> find(TenantId tenant, SecretName name);

    /** All secrets of a tenant, by name. */
    List<SealedSecret> list(TenantId tenant);

    /** Deletes a secret; false when there is none of that name. */
    boolean delete(TenantId tenant, SecretName name);

    /**
     * A secret as it is kept.
     *
     * @param sealed what {@link KeysetCipher#seal} made of it
     */
    record SealedSecret(SecretEntry entry, String sealed) {}
}
