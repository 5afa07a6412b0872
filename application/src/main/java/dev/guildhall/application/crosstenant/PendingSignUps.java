package dev.guildhall.application.crosstenant;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * Sign-ups whose address is not confirmed yet. They belong to tenants that do not exist. Called inside a write transaction
 * of that tenant-to-be, and rolled back with it.
 */
public interface PendingSignUps {

    /** Keeps a sign-up, and forgets some others that have expired. */
    void add(PendingSignUp pending);

    /**
     * Finds a sign-up, and leaves it.
     *
     * @return empty when the token is unknown, was used, or has expired
     */
    Optional<PendingSignUp> find(TenantId tenant, TokenHash token, Instant now);

    /**
     * Gives a sign-up and forgets it, so that a token works once.
     *
     * @return empty when the token is unknown, was used, or has expired
     */
    Optional<PendingSignUp> take(TenantId tenant, TokenHash token, Instant now);

    /**
     * A sign-up.
     *
     * @param tenant what the company's tenant is going to be
     * @param token digest of what the mail carries
     */
    record PendingSignUp(
            TenantId tenant,
            TokenHash token,
            EmailAddress email,
            String displayName,
            String companyName,
            Optional<String> industry,
            Optional<String> companySize,
            Instant createdAt,
            Instant expiresAt) {

        @Override
        public String toString() {
            return "PendingSignUp[" + tenant + "]";
        }
    }
}
