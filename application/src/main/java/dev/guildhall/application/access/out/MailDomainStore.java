package dev.guildhall.application.access.out;

import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.MailDomainClaim;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;

/** Keeps which mail domains a company says are its own. It cannot confirm them. Called inside a tenant transaction. */
public interface MailDomainStore {

    /**
     * Adds a claim that is not confirmed.
     *
     * @param company what the company is called, for operators
     * @return false when the company claims the domain already; then it stays as it is
     */
    boolean create(MailDomainClaim claim, String company);

    /** All claims of a company, by domain. */
    List<MailDomainClaim> list(TenantId tenant);

    /** Whether an address is of a domain that was confirmed to the company. */
    default boolean isOwn(TenantId tenant, EmailAddress address) {
        return list(tenant).stream()
                .anyMatch(claim -> claim.isConfirmed() && claim.domain().covers(address));
    }

    /** Gives a domain up, confirmed or not; false when the company does not claim it. */
    boolean delete(TenantId tenant, MailDomain domain);
}
