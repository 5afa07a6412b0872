package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.MailDomainDirectory;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ClaimedDomain;
import dev.guildhall.domain.access.MailDomain;
import dev.guildhall.domain.access.MailDomainClaim;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Mail domains of all tenants, through functions of schema {@code crosstenant}. */
public final class SqlMailDomainDirectory implements MailDomainDirectory {

    private static final String FIND = "select crosstenant.find_mail_domain(:domain)";
    private static final String LIST = "select tenant_id, domain, company, claimed_at, confirmed_at"
            + " from crosstenant.list_mail_domains(:before, :tenant, :limit)";
    private static final String CONFIRM = "select crosstenant.confirm_mail_domain(:tenant, :domain, :by, :at)";
    private static final String REFUSE = "select crosstenant.refuse_mail_domain(:tenant, :domain)";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlMailDomainDirectory(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<TenantId> find(MailDomain domain) {
        return transactions.anywhere(session -> session.createNativeQuery(FIND, UUID.class)
                .setParameter("domain", domain.value())
                .uniqueResultOptional()
                .map(TenantId::new));
    }

    @Override
    public Page<ClaimedDomain> list(PageRequest page) {
        Optional<Cursor> behind = Cursor.of(page);
        return Page.of(
                transactions.anywhere(session -> session
                        .createNativeQuery(LIST, Tuple.class)
                        .setParameter("before", behind.map(Cursor::time).orElse(null), Instant.class)
                        .setParameter("tenant", behind.map(Cursor::id).orElse(null), UUID.class)
                        .setParameter("limit", page.limit() + 1)
                        .getResultList()
                        .stream()
                        .map(SqlMailDomainDirectory::claimed)
                        .toList()),
                page.limit(),
                last -> Cursor.at(
                                last.claim().claimedAt(), last.claim().tenant().value())
                        .encode());
    }

    @Override
    public boolean confirm(TenantId tenant, MailDomain domain, MemberId by, Instant when) {
        return transactions.anywhere(session -> session.createNativeQuery(CONFIRM, Boolean.class)
                .setParameter("tenant", tenant.value())
                .setParameter("domain", domain.value())
                .setParameter("by", by.value())
                .setParameter("at", when)
                .getSingleResult());
    }

    @Override
    public boolean refuse(TenantId tenant, MailDomain domain) {
        return transactions.anywhere(session -> session.createNativeQuery(REFUSE, Boolean.class)
                .setParameter("tenant", tenant.value())
                .setParameter("domain", domain.value())
                .getSingleResult());
    }

    private static ClaimedDomain claimed(Tuple row) {
        MailDomainClaim claim = new MailDomainClaim(
                new TenantId(row.get("tenant_id", UUID.class)),
                new MailDomain(row.get("domain", String.class)),
                row.get("claimed_at", Instant.class),
                Optional.ofNullable(row.get("confirmed_at", Instant.class)));
        return new ClaimedDomain(claim, row.get("company", String.class));
    }
}
