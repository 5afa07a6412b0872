package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * A signed-in session. Browser cookie and refresh tokens belong to one, so that ending it ends all of them.
 *
 * @param expiresAt when it ends by itself
 * @param revokedAt when it was ended by log-out or because a used refresh token came back
 */
public record Session(
        TenantId tenant,
        SessionId id,
        MemberId member,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> revokedAt) {

    /** Whether it can still be used. */
    public boolean isLiveAt(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
