package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.crosstenant.PendingSignUps;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;

/** Pending sign-ups through functions of schema {@code crosstenant}. */
public final class SqlPendingSignUps implements PendingSignUps {

    private static final String ADD = "select 1 from crosstenant.add_pending_sign_up(:token, :email, :name,"
            + " :company, :industry, :size, :created, :expires)";
    private static final String COLUMNS =
            "select email, display_name, company_name, industry, company_size, created_at, expires_at";
    private static final String FIND = COLUMNS + " from crosstenant.find_pending_sign_up(:token, :now)";
    private static final String TAKE = COLUMNS + " from crosstenant.take_pending_sign_up(:token, :now)";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlPendingSignUps(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(PendingSignUp pending) {
        transactions
                .sessionOf(pending.tenant())
                .createNativeQuery(ADD, Integer.class)
                .setParameter("token", pending.token().value())
                .setParameter("email", StorableText.of(pending.email().value()))
                .setParameter("name", StorableText.of(pending.displayName()))
                .setParameter("company", StorableText.of(pending.companyName()))
                .setParameter(
                        "industry", pending.industry().map(StorableText::of).orElse(null), String.class)
                .setParameter(
                        "size", pending.companySize().map(StorableText::of).orElse(null), String.class)
                .setParameter("created", pending.createdAt())
                .setParameter("expires", pending.expiresAt())
                .getSingleResult();
    }

    @Override
    public Optional<PendingSignUp> find(TenantId tenant, TokenHash token, Instant now) {
        return ask(FIND, tenant, token, now);
    }

    @Override
    public Optional<PendingSignUp> take(TenantId tenant, TokenHash token, Instant now) {
        return ask(TAKE, tenant, token, now);
    }

    private Optional<PendingSignUp> ask(String query, TenantId tenant, TokenHash token, Instant now) {
        return transactions
                .sessionOf(tenant)
                .createNativeQuery(query, Tuple.class)
                .setParameter("token", token.value())
                .setParameter("now", now)
                .uniqueResultOptional()
                .map(row -> new PendingSignUp(
                        tenant,
                        token,
                        new EmailAddress(row.get("email", String.class)),
                        row.get("display_name", String.class),
                        row.get("company_name", String.class),
                        Optional.ofNullable(row.get("industry", String.class)),
                        Optional.ofNullable(row.get("company_size", String.class)),
                        row.get("created_at", Instant.class),
                        row.get("expires_at", Instant.class)));
    }
}
