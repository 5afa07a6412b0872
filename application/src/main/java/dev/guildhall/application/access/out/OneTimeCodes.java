package dev.guildhall.application.access.out;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Computes the codes of second factors. */
public interface OneTimeCodes {

    /** Makes a secret, in the form that people type into a program (base32). */
    String newSecret();

    /**
     * A secret that was sealed before companies' keys did that.
     *
     * @return empty when it was not sealed in that form
     * @throws IllegalStateException when it was, but for somebody else or with a key that is not at hand
     */
    Optional<String> openFormer(TenantId tenant, MemberId member, String sealed);

    /**
     * The time step whose code this is, the present one or a neighbour of it, because clocks differ.
     *
     * @param secret as {@link #newSecret} has made it
     * @param code as typed
     * @return empty when it is none of these codes
     */
    OptionalLong step(String secret, String code, Instant now);

    /** New codes for those who have lost the device. */
    List<RecoveryCode> newRecoveryCodes(TenantId tenant, int count);

    /** The digest of a recovery code as typed: small or capital, with or without its dashes. */
    TokenHash digest(TenantId tenant, String recoveryCode);

    /**
     * A code that works once.
     *
     * @param text to show, once
     * @param hash to store
     */
    record RecoveryCode(String text, TokenHash hash) {

        @Override
        public String toString() {
            return "RecoveryCode[hidden]";
        }
    }
}
