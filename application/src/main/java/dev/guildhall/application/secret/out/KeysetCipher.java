package dev.guildhall.application.secret.out;

import dev.guildhall.domain.shared.TenantId;

/**
 * Seals and opens texts with keysets of tenants. A keyset is itself encrypted with a key-encryption key that no database
 * and no backup of it holds. Needs no transaction and no database.
 *
 * <p>All calls on keysets throw a {@code PortFailure} when the key-encryption key that they are encrypted with is not at
 * hand.
 */
public interface KeysetCipher {

    /** A new keyset with one key, encrypted with the newest key-encryption key. */
    WrappedKeyset create(TenantId tenant);

    /**
     * A keyset with a new key, which seals from now on, and the one that has sealed until now, which only opens, for those who
     * have read a text just before. Older keys are gone, and what was not sealed again since opens no more.
     */
    WrappedKeyset rotate(WrappedKeyset keyset);

    /** Whether the keyset is encrypted with the newest key-encryption key. */
    boolean isWrappedByNewest(WrappedKeyset keyset);

    /** The same keyset encrypted with the newest key-encryption key. */
    WrappedKeyset rewrap(WrappedKeyset keyset);

    /**
     * Seals.
     *
     * @param purpose what the text is for; opening for another purpose, or as another tenant, fails
     * @return in base64
     */
    String seal(WrappedKeyset keyset, String purpose, String text);

    /**
     * Opens what was sealed with any key of the keyset, for the same purpose.
     *
     * @throws dev.guildhall.application.error.PortFailure when it was not, or has been changed since
     */
    String open(WrappedKeyset keyset, String purpose, String sealed);
}
