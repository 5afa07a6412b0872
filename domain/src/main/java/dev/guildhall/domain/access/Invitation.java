package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.InvitationId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An offer to become a member, good for one person once.
 *
 * @param email the address that will sign in
 * @param role what the person will be
 * @param endedAt when it was accepted, withdrawn, or replaced by a newer one
 */
public record Invitation(
        TenantId tenant,
        InvitationId id,
        EmailAddress email,
        Role role,
        MemberId invitedBy,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> endedAt) {

    /** How long it can be accepted. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** Most invitations of a tenant that wait to be accepted. */
    public static final int MAX_PENDING = 50;

    /** Looks at the role. */
    public Invitation {
        if (!role.isOfTenant()) {
            throw new InvalidValue("role", "must be ADMIN, MEMBER or VIEWER");
        }
    }

    /** Whether it can be accepted. */
    public boolean isPendingAt(Instant now) {
        return endedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
