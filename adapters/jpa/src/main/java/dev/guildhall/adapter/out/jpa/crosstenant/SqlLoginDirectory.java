package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.LoginDirectory;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

/** Logins through functions of schema {@code crosstenant}. */
public final class SqlLoginDirectory implements LoginDirectory {

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that logins are registered inside
     */
    public SqlLoginDirectory(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean register(Login login) {
        return transactions
                .sessionOf(login.tenant())
                .createNativeQuery("select crosstenant.register_login(:email, :member, :hash)", Boolean.class)
                .setParameter("email", StorableText.of(login.email().value()))
                .setParameter("member", login.member().value())
                .setParameter("hash", login.passwordHash())
                .getSingleResult();
    }

    @Override
    public boolean changePassword(TenantId tenant, MemberId member, String passwordHash) {
        return transactions
                .sessionOf(tenant)
                .createNativeQuery("select crosstenant.change_password(:member, :hash)", Boolean.class)
                .setParameter("member", member.value())
                .setParameter("hash", passwordHash)
                .getSingleResult();
    }

    @Override
    public Optional<String> hold(TenantId tenant, MemberId member) {
        return Optional.ofNullable(transactions
                .sessionOf(tenant)
                .createNativeQuery("select crosstenant.hold_login(:member)", String.class)
                .setParameter("member", member.value())
                .getSingleResultOrNull());
    }

    @Override
    public void remove(TenantId tenant, MemberId member) {
        transactions
                .sessionOf(tenant)
                .createNativeQuery("select crosstenant.remove_login(:member)", Object.class)
                .setParameter("member", member.value())
                .getSingleResultOrNull();
    }

    @Override
    public Optional<Login> find(EmailAddress email) {
        return transactions.anywhere(session -> session.createNativeQuery(
                        "select tenant_id, member_id, password_hash from crosstenant.find_login(:email)", Tuple.class)
                .setParameter("email", StorableText.of(email.value()))
                .uniqueResultOptional()
                .map(row -> new Login(
                        email,
                        new TenantId(row.get("tenant_id", UUID.class)),
                        new MemberId(row.get("member_id", UUID.class)),
                        row.get("password_hash", String.class))));
    }
}
