package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.MailDomainStore;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.MailDomainClaim;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A tenant's own part of the mail domains, through functions of schema {@code crosstenant}. */
public final class SqlMailDomainStore implements MailDomainStore {

    private static final String CREATE = "select crosstenant.claim_mail_domain(:domain, :company, :at)";
    private static final String LIST = "select domain, claimed_at, confirmed_at from crosstenant.own_mail_domains()";
    private static final String DELETE = "select crosstenant.give_up_mail_domain(:domain)";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlMailDomainStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean create(MailDomainClaim claim, String company) {
        return transactions
                .sessionOf(claim.tenant())
                .createNativeQuery(CREATE, Boolean.class)
                .setParameter("domain", claim.domain().value())
                .setParameter("company", StorableText.of(company))
                .setParameter("at", claim.claimedAt())
                .getSingleResult();
    }

    @Override
    public List<MailDomainClaim> list(TenantId tenant) {
        return transactions.sessionOf(tenant).createNativeQuery(LIST, Tuple.class).getResultList().stream()
                .map(row -> new MailDomainClaim(
                        tenant,
                        new MailDomain(row.get("domain", String.class)),
                        row.get("claimed_at", Instant.class),
                        Optional.ofNullable(row.get("confirmed_at", Instant.class))))
                .toList();
    }

    @Override
    public boolean delete(TenantId tenant, MailDomain domain) {
        return transactions
                .sessionOf(tenant)
                .createNativeQuery(DELETE, Boolean.class)
                .setParameter("domain", domain.value())
                .getSingleResult();
    }
}
