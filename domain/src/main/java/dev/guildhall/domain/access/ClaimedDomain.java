package dev.guildhall.domain.access;

/**
 * A mail domain that a company says is its own, as operators see it.
 *
 * @param company name of the company
 */
public record ClaimedDomain(MailDomainClaim claim, String company) {}
