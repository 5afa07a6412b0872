package dev.guildhall.adapter.in.faces.companysignin;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.access.MailDomainClaim;

/** A mail domain in the list of its company. */
public record DomainRow(String domain, boolean confirmed, String since, String sinceAt) {

    static DomainRow of(MailDomainClaim claim) {
        return new DomainRow(
                claim.domain().value(),
                claim.isConfirmed(),
                Show.time(claim.claimedAt()),
                claim.claimedAt().toString());
    }
}
