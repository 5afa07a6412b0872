package dev.guildhall.adapter.out.jpa.companysignin;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.companysignin.out.CompanyAccountStore;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.UUID;

/** Bindings in the table {@code company_accounts}. */
public final class SqlCompanyAccountStore implements CompanyAccountStore {

    private static final String REPLACE =
            "insert into company_accounts (tenant_id, issuer, subject, member_id) values (:tenant, :issuer, :subject, :member)"
                    + " on conflict (tenant_id, issuer, subject) do update"
                    + " set member_id = excluded.member_id, second_factor_value = null";
    private static final String NOTE = "update company_accounts set second_factor_value = :met"
            + " where tenant_id = :tenant and issuer = :issuer and subject = :subject";
    private static final String FIND = "select member_id from company_accounts"
            + " where tenant_id = :tenant and issuer = :issuer and subject = :subject";
    private static final String BOUND = "select count(*) from company_accounts"
            + " where tenant_id = :tenant and issuer = :issuer and member_id = :member";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlCompanyAccountStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void replace(Account account) {
        transactions
                .session()
                .createNativeMutationQuery(REPLACE)
                .setParameter("tenant", account.tenant().value())
                .setParameter("issuer", account.issuer())
                .setParameter("subject", StorableText.of(account.subject()))
                .setParameter("member", account.member().value())
                .executeUpdate();
    }

    @Override
    public void noteFactor(TenantId tenant, String issuer, String subject, Optional<String> met) {
        transactions
                .session()
                .createNativeMutationQuery(NOTE)
                .setParameter("tenant", tenant.value())
                .setParameter("issuer", issuer)
                .setParameter("subject", StorableText.of(subject))
                .setParameter("met", met.orElse(null), String.class)
                .executeUpdate();
    }

    @Override
    public boolean isBound(TenantId tenant, String issuer, MemberId member) {
        return transactions
                        .session()
                        .createNativeQuery(BOUND, Long.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("issuer", issuer)
                        .setParameter("member", member.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<MemberId> find(TenantId tenant, String issuer, String subject) {
        return transactions
                .session()
                .createNativeQuery(FIND, UUID.class)
                .setParameter("tenant", tenant.value())
                .setParameter("issuer", issuer)
                .setParameter("subject", StorableText.of(subject))
                .uniqueResultOptional()
                .map(MemberId::new);
    }
}
