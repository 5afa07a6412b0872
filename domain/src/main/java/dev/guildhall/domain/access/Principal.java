package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who acts for a tenant: a member, or a service account.
 *
 * @param email a member's; a service account has none
 */
public record Principal(
        TenantId tenant, MemberId id, Optional<EmailAddress> email, String displayName, Role role, Instant createdAt) {

    /** A member as one who acts. */
    public static Principal of(Member member) {
        return new Principal(
                member.tenant(),
                member.id(),
                Optional.of(member.email()),
                member.displayName(),
                member.role(),
                member.createdAt());
    }

    /** A service account as one who acts. */
    public static Principal of(ServiceAccount account) {
        return new Principal(
                account.tenant(), account.id(), Optional.empty(), account.name(), account.role(), account.createdAt());
    }
}
