package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.row.Digest;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.LogInAttempts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Failed log-ins through the functions of schema {@code crosstenant}. */
public final class SqlLogInAttempts implements LogInAttempts {

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlLogInAttempts(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Duration> waitFor(String key, int limit, Duration window, Instant now) {
        Optional<Instant> decisive = Optional.ofNullable(transactions.anywhere(session -> session.createNativeQuery(
                        "select crosstenant.login_failure_at(:key, :limit, :since)", Instant.class)
                .setParameter("key", Digest.of(key))
                .setParameter("limit", limit)
                .setParameter("since", now.minus(window))
                .getSingleResultOrNull()));
        return decisive.map(failure -> Duration.between(now, failure.plus(window)));
    }

    @Override
    public void failed(String key, Instant now) {
        transactions.anywhere(session -> session.createNativeQuery(
                        "select 1 from crosstenant.record_login_failure(:key, :now)", Integer.class)
                .setParameter("key", Digest.of(key))
                .setParameter("now", now)
                .getSingleResult());
    }

    @Override
    public void succeeded(String key) {
        transactions.anywhere(session -> session.createNativeQuery(
                        "select 1 from crosstenant.clear_login_failures(:key)", Integer.class)
                .setParameter("key", Digest.of(key))
                .getSingleResult());
    }
}
