package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A signed-in session. Browser cookie and refresh tokens belong to one, so that ending it ends all of them.
 *
 * @param expiresAt when it ends by itself
 * @param lastSeenAt when it was used, to some minutes; a session that is not used for {@link #IDLE} ends by itself
 * @param device from where it was opened
 * @param revokedAt when it was ended by log-out or because a used refresh token came back
 */
public record Session(
        TenantId tenant,
        SessionId id,
        MemberId member,
        Instant createdAt,
        Instant expiresAt,
        Instant lastSeenAt,
        Device device,
        Optional<Instant> revokedAt) {

    /** How long a session lasts that nobody uses. */
    public static final Duration IDLE = Duration.ofDays(3);

    /** How exactly its last use is kept; more would be a write for each request. */
    public static final Duration COARSE = Duration.ofMinutes(5);

    /** Whether it can still be used. */
    public boolean isLiveAt(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    /** Whether a use is worth noting. */
    public boolean isStaleAt(Instant now) {
        return !now.isBefore(lastSeenAt.plus(COARSE));
    }

    /** The same, just used. */
    public Session seen(Instant now) {
        return new Session(tenant, id, member, createdAt, expiresAt, now, device, revokedAt);
    }
}
