package dev.guildhall.domain.access;

import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * A company says that a mail domain is its own. Several may say so; an operator of the platform confirms it to one at most.
 *
 * @param confirmedAt since when the domain leads to the company; empty while it does not
 */
public record MailDomainClaim(TenantId tenant, MailDomain domain, Instant claimedAt, Optional<Instant> confirmedAt) {

    /** Most domains of one company. */
    public static final int MAX = 20;

    /** Whether the domain leads to the company. */
    public boolean isConfirmed() {
        return confirmedAt.isPresent();
    }
}
