package dev.guildhall.application.secret;

import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.secret.out.KeysetCipher;
import dev.guildhall.application.secret.out.KeysetStore;
import dev.guildhall.application.secret.out.WrappedKeyset;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/**
 * Seals what belongs to a tenant with the tenant's own key, which it makes at first use. Called inside the tenant's
 * transaction; sealing inside one that writes.
 */
public final class TenantVault {

    private final KeysetStore keysets;
    private final KeysetCipher cipher;

    /**
     * @param keysets where the tenants' keys are
     * @param cipher seals with them
     */
    public TenantVault(KeysetStore keysets, KeysetCipher cipher) {
        this.keysets = keysets;
        this.cipher = cipher;
    }

    /**
     * Seals a text, and keeps the tenant's key as it is until the transaction is over, as {@link #lock} does.
     *
     * @param purpose what it is for, down to the one record that it belongs to, so that nobody can exchange it for another
     */
    public String seal(TenantId tenant, String purpose, String text) {
        return cipher.seal(locked(tenant), purpose, text);
    }

    /** Opens a text that was sealed for the same tenant and purpose. */
    public String open(TenantId tenant, String purpose, String sealed) {
        WrappedKeyset keyset = keysets.find(tenant)
                .orElseThrow(() ->
                        new IllegalStateException("what is sealed has a key, but tenant " + tenant + " has none"));
        return cipher.open(keyset, purpose, sealed);
    }

    /**
     * Keeps the tenant's key as it is until the transaction is over. Whatever sets, deletes or seals again what is sealed
     * with it does so under this lock, so that none of it misses what another one does; a transaction that locks more takes
     * this first.
     */
    public void lock(TenantId tenant) {
        locked(tenant);
    }

    /**
     * Gives the tenant a new key to seal with. All that is sealed has to be sealed with it in the same transaction: what
     * opens with the key before last only is lost.
     *
     * @return seals a text again; empty, and nothing done, while somebody else gives the tenant a new key
     */
    Optional<SealedTexts.Again> rotate(TenantId tenant) {
        if (!keysets.claimRotation(tenant)) {
            return Optional.empty();
        }
        WrappedKeyset before = locked(tenant);
        WrappedKeyset after = cipher.rotate(before);
        keysets.replace(after);
        return Optional.of(
                (purpose, text) -> opened(before, purpose, text).map(plain -> cipher.seal(after, purpose, plain)));
    }

    private Optional<String> opened(WrappedKeyset keyset, String purpose, String text) {
        try {
            return Optional.of(cipher.open(keyset, purpose, text));
        } catch (PortFailure _) {
            return Optional.empty();
        }
    }

    /** Moves on to the newest key-encryption key, because this is an occasion to write. */
    private WrappedKeyset locked(TenantId tenant) {
        WrappedKeyset keyset = keysets.findForUpdate(tenant).orElseGet(() -> {
            // Of two that come at once, the second finds what the first has made.
            keysets.create(cipher.create(tenant));
            return keysets.findForUpdate(tenant).orElseThrow();
        });
        if (cipher.isWrappedByNewest(keyset)) {
            return keyset;
        }
        WrappedKeyset moved = cipher.rewrap(keyset);
        keysets.replace(moved);
        return moved;
    }
}
