package dev.guildhall.application.crosstenant;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ClaimedDomain;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * To which company a mail domain leads. Global, because before somebody has signed in the tenant is not known. Needs no
 * transaction.
 */
public interface MailDomainDirectory {

    /** The company to which a domain was confirmed. */
    Optional<TenantId> find(MailDomain domain);

    /** What companies say is theirs, the latest first, confirmed or not. */
    Page<ClaimedDomain> list(PageRequest page);

    /**
     * Confirms a domain to a company, for which it leads there from now on.
     *
     * @param by the operator who has decided it; kept
     * @return false when the company does not claim it, or another one has it
     */
    boolean confirm(TenantId tenant, MailDomain domain, MemberId by, Instant when);

    /** Refuses what a company says, or takes back what was confirmed; false when it does not claim it. */
    boolean refuse(TenantId tenant, MailDomain domain);
}
