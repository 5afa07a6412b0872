package dev.guildhall.domain.access;

import java.time.Instant;
import java.util.Optional;

/**
 * How a member stands in its tenant.
 *
 * @param owner whether the tenant is the member's; of each tenant there is one owner, who is an admin
 * @param lastSignInAt when the member signed in last
 * @param revision counts the changes
 */
public record Membership(Member member, boolean owner, Optional<Instant> lastSignInAt, long revision) {

    /**
     * Whether a company's own server may speak for the member: never for the owner or an operator, whom an admin could
     * otherwise become by running a server.
     */
    public boolean maySignInElsewhere() {
        return !owner && member.role().isOfTenant();
    }
}
