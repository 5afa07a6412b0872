package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.RefreshTokenStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Refresh tokens in memory. */
public final class InMemoryRefreshTokenStore implements RefreshTokenStore {

    private static final Table<TokenHash, RefreshToken> TOKENS = new Table<>("refresh tokens");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryRefreshTokenStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(RefreshToken token) {
        database.insert(token.tenant(), TOKENS, token.hash(), token);
    }

    @Override
    public Optional<RefreshToken> findForUpdate(TenantId tenant, TokenHash hash) {
        database.demandTransaction().demandWrites();
        return Optional.ofNullable(database.rows(tenant, TOKENS).get(hash));
    }

    @Override
    public void markUsed(TenantId tenant, TokenHash hash, Instant when) {
        database.changeable(tenant, TOKENS)
                .computeIfPresent(
                        hash,
                        (_, token) ->
                                new RefreshToken(tenant, hash, token.session(), token.expiresAt(), Optional.of(when)));
    }
}
