package dev.guildhall.application.access.out;

import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps the digests of links with which forgotten passwords are replaced. Called inside a write transaction. */
public interface PasswordResetStore {

    /** Adds a link, and forgets those of the tenant that have expired when it is made. */
    void create(PasswordReset reset);

    /**
     * Gives a link and forgets it with all others of its member, so that each works once and none outlives a change.
     *
     * @return empty when it is unknown, was used, or has expired
     */
    Optional<PasswordReset> take(TenantId tenant, TokenHash token, Instant now);

    /** Finds a link that is good at this time, and leaves it. */
    Optional<PasswordReset> find(TenantId tenant, TokenHash token, Instant now);

    /** Forgets all links of a member. */
    void deleteOf(TenantId tenant, MemberId member);

    /** A link. */
    record PasswordReset(TenantId tenant, TokenHash token, MemberId member, Instant createdAt, Instant expiresAt) {}
}
