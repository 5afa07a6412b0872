package dev.guildhall.application.testing.fake;

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
import java.util.function.UnaryOperator;

/** API keys in memory. */
public final class InMemoryApiKeyStore implements ApiKeyStore {

    private static final Table<ApiKeyId, Row> KEYS = new Table<>("api keys");
    private static final Keyset<ApiKey> NEWEST = Keyset.descending(key -> Keyset.key(key.createdAt(), key.id()));

    private final InMemoryDatabase database;

    private record Row(ApiKey key, TokenHash secret, Optional<TokenHash> former) {

        boolean knows(TokenHash hash) {
            return secret.equals(hash) || former.equals(Optional.of(hash));
        }

        Row with(UnaryOperator<ApiKey> change) {
            return new Row(change.apply(key), secret, former);
        }
    }

    /** A store in this database. */
    public InMemoryApiKeyStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(ApiKey key, TokenHash secret) {
        if (database.changeable(key.tenant(), KEYS).values().stream().anyMatch(row -> row.knows(secret))) {
            throw new IllegalStateException("the secret is taken");
        }
        database.insert(key.tenant(), KEYS, key.id(), new Row(key, secret, Optional.empty()));
    }

    @Override
    public Optional<ApiKey> find(TenantId tenant, ApiKeyId id) {
        return Optional.ofNullable(database.rows(tenant, KEYS).get(id)).map(Row::key);
    }

    @Override
    public Optional<ApiKey> findForUpdate(TenantId tenant, ApiKeyId id) {
        database.demandTransaction().demandWrites();
        return find(tenant, id);
    }

    @Override
    public Optional<Shown> findBySecret(TenantId tenant, TokenHash secret) {
        return database.rows(tenant, KEYS).values().stream()
                .filter(row -> row.knows(secret))
                .map(row -> new Shown(row.key(), !row.secret().equals(secret)))
                .findFirst();
    }

    @Override
    public Page<ApiKey> list(TenantId tenant, Optional<MemberId> owner, PageRequest page) {
        return NEWEST.page(kept(tenant, owner), page);
    }

    @Override
    public int countForAddition(TenantId tenant, MemberId owner, Instant now) {
        database.demandTransaction().demandWrites();
        return (int) kept(tenant, Optional.of(owner)).stream()
                .filter(key -> key.isLiveAt(now))
                .count();
    }

    private List<ApiKey> kept(TenantId tenant, Optional<MemberId> owner) {
        return database.rows(tenant, KEYS).values().stream()
                .map(Row::key)
                .filter(key -> key.revokedAt().isEmpty())
                .filter(key -> owner.filter(id -> !id.equals(key.owner())).isEmpty())
                .toList();
    }

    @Override
    public void replaceSecret(ApiKey rotated, TokenHash secret) {
        database.changeable(rotated.tenant(), KEYS)
                .computeIfPresent(rotated.id(), (_, row) -> new Row(rotated, secret, Optional.of(row.secret())));
    }

    @Override
    public void markUsed(TenantId tenant, ApiKeyId id, Instant when) {
        change(tenant, id, key -> key.isUseNews(when) ? with(key, Optional.of(when), key.revokedAt()) : key);
    }

    @Override
    public void revoke(TenantId tenant, ApiKeyId id, Instant when) {
        change(tenant, id, key -> ended(key, when));
    }

    @Override
    public void revokeAll(TenantId tenant, MemberId owner, Instant when) {
        database.changeable(tenant, KEYS)
                .replaceAll((_, row) -> row.key().owner().equals(owner) ? row.with(key -> ended(key, when)) : row);
    }

    private void change(TenantId tenant, ApiKeyId id, UnaryOperator<ApiKey> change) {
        database.changeable(tenant, KEYS).computeIfPresent(id, (_, row) -> row.with(change));
    }

    private static ApiKey ended(ApiKey key, Instant when) {
        return with(key, key.lastUsedAt(), key.revokedAt().or(() -> Optional.of(when)));
    }

    private static ApiKey with(ApiKey key, Optional<Instant> used, Optional<Instant> revoked) {
        return new ApiKey(
                key.tenant(),
                key.id(),
                key.owner(),
                key.createdBy(),
                key.name(),
                key.scopes(),
                key.hint(),
                key.createdAt(),
                key.expiresAt(),
                key.formerUntil(),
                used,
                revoked);
    }
}
