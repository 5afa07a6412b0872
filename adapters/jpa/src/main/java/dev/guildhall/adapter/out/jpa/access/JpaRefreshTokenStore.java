package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.RefreshTokenStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;

/** Refresh tokens in the table {@code refresh_tokens}. */
public final class JpaRefreshTokenStore implements RefreshTokenStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(RefreshTokenRow.class);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaRefreshTokenStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(RefreshToken token) {
        transactions.session().insert(RefreshTokenRow.of(token));
    }

    @Override
    public Optional<RefreshToken> findForUpdate(TenantId tenant, TokenHash hash) {
        RefreshTokenRow.Key key = new RefreshTokenRow.Key(tenant.value(), hash.value());
        return Optional.ofNullable(transactions.session().get(RefreshTokenRow.class, key, LockMode.PESSIMISTIC_WRITE))
                .map(RefreshTokenRow::toToken);
    }

    @Override
    public void markUsed(TenantId tenant, TokenHash hash, Instant when) {
        transactions
                .session()
                .createMutationQuery("update RefreshTokenRow t set t.usedAt = :when"
                        + " where t.tenantId = :tenant and t.tokenHash = :hash")
                .setParameter("when", when)
                .setParameter("tenant", tenant.value())
                .setParameter("hash", hash.value())
                .executeUpdate();
    }
}
