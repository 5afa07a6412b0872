package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.access.ClaimedDomain;
import dev.guildhall.domain.access.MailDomainClaim;

/**
 * A mail domain that a company says is its own.
 *
 * @param key names company and domain, for buttons
 */
public record MailDomainRow(
        String domain, String company, String tenant, boolean confirmed, String since, String sinceAt, String key) {

    static MailDomainRow of(ClaimedDomain claimed) {
        MailDomainClaim claim = claimed.claim();
        return new MailDomainRow(
                claim.domain().value(),
                claimed.company(),
                claim.tenant().toString(),
                claim.isConfirmed(),
                Show.time(claim.claimedAt()),
                claim.claimedAt().toString(),
                claim.tenant() + " " + claim.domain());
    }
}
