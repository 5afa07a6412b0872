package dev.guildhall.application.signing.out;

import java.time.Instant;
import java.util.List;

/** Keeps the keys that sign, for all nodes the same. They belong to no tenant. */
public interface SigningKeyStore {

    /** All keys of a purpose, by number. */
    List<SealedKey> list(SigningPurpose purpose);

    /**
     * Adds a key.
     *
     * @return false when its number or its id is taken, because another node was faster; nothing has changed then
     */
    boolean create(SealedKey key);

    /** Exchanges a key for the same one sealed anew; nothing happens when it is gone. */
    void replace(SealedKey key);

    /** Deletes a key; nothing happens when it is gone. */
    void delete(SealedKey key);

    /**
     * A key that only those can open who have the secret of the installation.
     *
     * @param number 1, 2, 3 … within the purpose; two nodes that add a key at once choose the same
     * @param id how the key is called in what it signed
     * @param signsFrom when it begins to sign
     * @param addedAt when it was put here
     * @param sealed the key, sealed for the values beside it
     */
    record SealedKey(
            SigningPurpose purpose, int number, String id, Instant signsFrom, Instant addedAt, String sealed) {}
}
