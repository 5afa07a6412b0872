package dev.guildhall.domain.delegation;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * What a run may do, and on whose behalf. Passed on, it can only become less.
 *
 * @param onBehalfOf the member who set all of it going
 * @param depth 0 for a member's request, one more for each delegation
 * @param scopes what it may use, for example {@code web:read}
 * @param audience the only one it is good for
 * @param expiresAt when it ends
 */
public record RunGrant(
        TenantId tenant,
        RunId run,
        EmployeeId employee,
        MemberId onBehalfOf,
        int depth,
        Set<String> scopes,
        String audience,
        Instant expiresAt) {

    /** Takes a copy; refuses a depth beyond the limit. */
    public RunGrant {
        scopes = Set.copyOf(scopes);
        if (depth < 0 || depth > DelegationRule.MAX_DEPTH) {
            throw new IllegalArgumentException("depth " + depth);
        }
    }

    /** The part of it that one audience gets. */
    public RunGrant narrowedTo(String newAudience, Set<String> wanted, Instant until) {
        return new RunGrant(tenant, run, employee, onBehalfOf, depth, common(wanted), newAudience, earlier(until));
    }

    /**
     * What a run gets that this one delegates to.
     *
     * @throws IllegalArgumentException when that would be too deep
     */
    public RunGrant passedOn(RunId child, EmployeeId to, Set<String> wanted, Instant until) {
        return new RunGrant(tenant, child, to, onBehalfOf, depth + 1, common(wanted), audience, earlier(until));
    }

    private Set<String> common(Set<String> wanted) {
        Set<String> both = new HashSet<>(scopes);
        both.retainAll(wanted);
        return both;
    }

    private Instant earlier(Instant until) {
        return until.isBefore(expiresAt) ? until : expiresAt;
    }
}
