package dev.guildhall.adapter.out.jpa.companysignin;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.companysignin.out.SignInAttemptStore;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;

/** Attempts in the table {@code sign_in_attempts}. */
public final class SqlSignInAttemptStore implements SignInAttemptStore {

    private static final String CREATE = """
            insert into sign_in_attempts
                (tenant_id, browser_hash, issuer, state, nonce, verifier, next, created_at, expires_at)
            values (:tenant, :browser, :issuer, :state, :nonce, :verifier, :next, :created, :expires)
            """;
    private static final String FORGET =
            "delete from sign_in_attempts where tenant_id = :tenant and expires_at <= :now";
    private static final String TAKE = """
            delete from sign_in_attempts where tenant_id = :tenant and browser_hash = :browser
            returning issuer, state, nonce, verifier, next, created_at, expires_at
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlSignInAttemptStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Attempt attempt) {
        transactions
                .session()
                .createNativeMutationQuery(FORGET)
                .setParameter("tenant", attempt.tenant().value())
                .setParameter("now", attempt.createdAt())
                .executeUpdate();
        transactions
                .session()
                .createNativeMutationQuery(CREATE)
                .setParameter("tenant", attempt.tenant().value())
                .setParameter("browser", attempt.browser().value())
                .setParameter("issuer", attempt.issuer())
                .setParameter("state", attempt.state())
                .setParameter("nonce", attempt.nonce())
                .setParameter("verifier", attempt.verifier())
                .setParameter("next", StorableText.of(attempt.next()))
                .setParameter("created", attempt.createdAt())
                .setParameter("expires", attempt.expiresAt())
                .executeUpdate();
    }

    @Override
    public Optional<Attempt> take(TenantId tenant, TokenHash browser, Instant now) {
        return transactions
                .session()
                .createNativeQuery(TAKE, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("browser", browser.value())
                .uniqueResultOptional()
                .map(row -> attempt(tenant, browser, row))
                .filter(attempt -> now.isBefore(attempt.expiresAt()));
    }

    private static Attempt attempt(TenantId tenant, TokenHash browser, Tuple row) {
        return new Attempt(
                tenant,
                browser,
                row.get("issuer", String.class),
                row.get("state", String.class),
                row.get("nonce", String.class),
                row.get("verifier", String.class),
                row.get("next", String.class),
                row.get("created_at", Instant.class),
                row.get("expires_at", Instant.class));
    }
}
