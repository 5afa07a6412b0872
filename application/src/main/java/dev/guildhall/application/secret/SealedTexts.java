package dev.guildhall.application.secret;

import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** A place where texts are kept that {@link TenantVault} has sealed. A new key reaches them through this. */
@FunctionalInterface
public interface SealedTexts {

    /**
     * Seals all texts of a tenant again. Called inside the transaction that exchanges the key, under its lock.
     *
     * @param again does so with one of them
     * @return for people, what cannot be opened and stays as it is
     */
    List<String> sealAgain(TenantId tenant, Again again);

    /** Opens with the keys before and seals with the new one. */
    @FunctionalInterface
    interface Again {

        /**
         * A text sealed with the new key.
         *
         * @param purpose what it was sealed for, and is again
         * @return empty when it cannot be opened: it was sealed for something else, or with a key that is gone
         */
        Optional<String> seal(String purpose, String sealed);
    }
}
