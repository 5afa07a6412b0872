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
public record Membership(Member member, boolean owner, Optional<Instant> lastSignInAt, long revision) {}
