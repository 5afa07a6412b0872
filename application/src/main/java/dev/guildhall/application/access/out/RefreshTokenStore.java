package dev.guildhall.application.access.out;

import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps the digests of refresh tokens. Called inside a write transaction. */
public interface RefreshTokenStore {

    /** Adds a token. */
    void create(RefreshToken token);

    /** Finds a token and locks it, so that of two requests with the same token the second sees what the first did. */
    Optional<RefreshToken> findForUpdate(TenantId tenant, TokenHash hash);

    /** Marks a token as used. */
    void markUsed(TenantId tenant, TokenHash hash, Instant when);

    /**
     * A refresh token.
     *
     * @param usedAt when it was exchanged
     */
    record RefreshToken(
            TenantId tenant, TokenHash hash, SessionId session, Instant expiresAt, Optional<Instant> usedAt) {}
}
