package dev.guildhall.application.secret;

import dev.guildhall.application.secret.out.KeysetCipher;
import dev.guildhall.application.secret.out.KeysetStore;
import dev.guildhall.application.secret.out.WrappedKeyset;
import dev.guildhall.domain.shared.TenantId;

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
     * Seals a text.
     *
     * @param purpose what it is for, down to the one record that it belongs to, so that nobody can exchange it for another
     */
    public String seal(TenantId tenant, String purpose, String text) {
        return cipher.seal(keyset(tenant), purpose, text);
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
     * with it does so under this lock, so that none of it misses what another one does.
     */
    WrappedKeyset lock(TenantId tenant) {
        keyset(tenant);
        return keysets.findForUpdate(tenant).orElseThrow();
    }

    /** Gives the tenant a new key to seal with. */
    void rotate(TenantId tenant) {
        keysets.replace(cipher.rotate(lock(tenant)));
    }

    private WrappedKeyset keyset(TenantId tenant) {
        return keysets.find(tenant).map(this::current).orElseGet(() -> {
            // Of two that come at once, the second finds what the first has made.
            keysets.create(cipher.create(tenant));
            return keysets.find(tenant).orElseThrow();
        });
    }

    /** Moves on to the newest key-encryption key when there is an occasion to write. */
    private WrappedKeyset current(WrappedKeyset keyset) {
        if (cipher.isWrappedByNewest(keyset)) {
            return keyset;
        }
        WrappedKeyset moved =
                cipher.rewrap(keysets.findForUpdate(keyset.tenant()).orElseThrow());
        keysets.replace(moved);
        return moved;
    }
}
