package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.ApiKeyStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** API keys in the table {@code api_keys}. */
public final class JpaApiKeyStore implements ApiKeyStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(ApiKeyRow.class);

    private static final String KEPT = "from ApiKeyRow k where k.tenantId = :tenant and k.revokedAt is null";
    private static final Keyset NEWEST = Keyset.newestFirst("k.createdAt", "k.id");
    private static final String MARK_USED = """
            update api_keys set last_used_at = :used
            where (tenant_id, id) in (
                select tenant_id, id from api_keys
                where tenant_id = :tenant and id = :id and (last_used_at is null or last_used_at <= :before)
                for no key update skip locked)
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaApiKeyStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(ApiKey key, TokenHash secret) {
        transactions.session().insert(ApiKeyRow.of(key, secret));
    }

    @Override
    public Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
        return Optional.ofNullable(transactions.session().get(ApiKeyRow.class, TenantKey.of(tenant, id.value())))
                .map(ApiKeyRow::toKey);
    }

    @Override
    public Optional<ApiKey> findForUpdate(TenantId tenant, ApiKeyId id) {
        TenantKey key = TenantKey.of(tenant, id.value());
        return Optional.ofNullable(transactions.session().get(ApiKeyRow.class, key, LockMode.PESSIMISTIC_WRITE))
                .map(ApiKeyRow::toKey);
    }

    @Override
    public Optional<Shown> findBySecret(TenantId tenant, TokenHash secret) {
        return transactions
                .session()
                .createSelectionQuery(
                        "from ApiKeyRow k where k.tenantId = :tenant and (k.secretHash = :hash or k.formerHash = :hash)",
                        ApiKeyRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("hash", secret.value())
                .uniqueResultOptional()
                .map(row -> new Shown(row.toKey(), !row.secretHash.equals(secret.value())));
    }

    @Override
    public Page<ApiKey> list(TenantId tenant, Optional<MemberId> owner, PageRequest page) {
        String of = owner.isPresent() ? KEPT + " and k.ownerId = :owner" : KEPT;
        SelectionQuery<ApiKeyRow> query = transactions
                .session()
                .createSelectionQuery(NEWEST.apply(of, page), ApiKeyRow.class)
                .setParameter("tenant", tenant.value());
        owner.ifPresent(id -> query.setParameter("owner", id.value()));
        return NEWEST.fetch(query, page, row -> Cursor.at(row.createdAt, row.id))
                .map(ApiKeyRow::toKey);
    }

    @Override
    public int countForAddition(TenantId tenant, MemberId owner, Instant now) {
        StatelessSession session = transactions.session();
        TenantLock.take(session, tenant);
        return Math.toIntExact(session.createSelectionQuery(
                        "select count(*) " + KEPT + " and k.ownerId = :owner and k.expiresAt > :now", Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("owner", owner.value())
                .setParameter("now", now)
                .getSingleResult());
    }

    @Override
    public void replaceSecret(ApiKey rotated, TokenHash secret) {
        transactions
                .session()
                .createMutationQuery("update ApiKeyRow k set k.formerHash = k.secretHash, k.formerUntil = :until,"
                        + " k.secretHash = :hash, k.hint = :hint where k.tenantId = :tenant and k.id = :id")
                .setParameter("until", rotated.formerUntil().orElseThrow())
                .setParameter("hash", secret.value())
                .setParameter("hint", rotated.hint())
                .setParameter("tenant", rotated.tenant().value())
                .setParameter("id", rotated.id().value())
                .executeUpdate();
    }

    @Override
    public void markUsed(TenantId tenant, ApiKeyId id, Instant when) {
        transactions
                .session()
                .createNativeMutationQuery(MARK_USED)
                .setParameter("used", when)
                .setParameter("before", when.minus(ApiKey.USE_PRECISION))
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void revoke(TenantId tenant, ApiKeyId id, Instant when) {
        transactions
                .session()
                .createMutationQuery("update ApiKeyRow k set k.revokedAt = :when"
                        + " where k.tenantId = :tenant and k.id = :id and k.revokedAt is null")
                .setParameter("when", when)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void revokeAll(TenantId tenant, MemberId owner, Instant when) {
        transactions
                .session()
                .createMutationQuery("update ApiKeyRow k set k.revokedAt = :when"
                        + " where k.tenantId = :tenant and k.ownerId = :owner and k.revokedAt is null")
                .setParameter("when", when)
                .setParameter("tenant", tenant.value())
                .setParameter("owner", owner.value())
                .executeUpdate();
    }
}
