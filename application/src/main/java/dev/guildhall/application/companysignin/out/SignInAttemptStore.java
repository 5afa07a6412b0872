package dev.guildhall.application.companysignin.out;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps who is on the way to a sign-in server and back. Called inside a write transaction. */
public interface SignInAttemptStore {

    /** Adds an attempt, and forgets those of the tenant that have expired when it is made. */
    void create(Attempt attempt);

    /** Gives an attempt and forgets it, so that it works once; empty when it is unknown, was used, or has expired. */
    Optional<Attempt> take(TenantId tenant, TokenHash browser, Instant now);

    /**
     * An attempt.
     *
     * @param browser digest of the token in the cookie of the browser that was sent away
     * @param issuer to which server
     * @param state what the server must give back
     * @param nonce what the server's proof must carry
     * @param verifier with what the proof is fetched
     * @param next where in the application the browser wants to be afterwards
     */
    record Attempt(
            TenantId tenant,
            TokenHash browser,
            String issuer,
            String state,
            String nonce,
            String verifier,
            String next,
            Instant createdAt,
            Instant expiresAt) {

        @Override
        public String toString() {
            return "Attempt[" + tenant + "]";
        }
    }
}
