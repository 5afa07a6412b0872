package dev.guildhall.adapter.in.rest.companysignin;

import dev.guildhall.domain.access.MailDomainClaim;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mail domain that the company says is its own.
 *
 * @param confirmed whether an operator of the platform has confirmed it; before that it leads nobody anywhere
 */
@Schema(name = "MailDomain")
public record MailDomainView(String domain, boolean confirmed, Instant claimedAt) {

    static MailDomainView of(MailDomainClaim claim) {
        return new MailDomainView(claim.domain().value(), claim.isConfirmed(), claim.claimedAt());
    }
}
