package dev.guildhall.application.testing.fake;

import dev.guildhall.application.access.out.SessionStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Sessions in memory. */
public final class InMemorySessionStore implements SessionStore {

    static final Table<SessionId, Session> SESSIONS = new Table<>("sessions");
    private static final Table<TokenHash, SessionId> TOKENS = new Table<>("session tokens");

    private static final Keyset<Session> NEWEST =
            Keyset.descending(session -> Keyset.key(session.createdAt(), session.id()));

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemorySessionStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Session session, TokenHash token) {
        database.insert(session.tenant(), SESSIONS, session.id(), session);
        database.insert(session.tenant(), TOKENS, token, session.id());
    }

    @Override
    public Optional<Session> find(TenantId tenant, SessionId id) {
        return Optional.ofNullable(database.rows(tenant, SESSIONS).get(id));
    }

    @Override
    public Optional<Session> findByToken(TenantId tenant, TokenHash token) {
        return Optional.ofNullable(database.rows(tenant, TOKENS).get(token)).flatMap(id -> find(tenant, id));
    }

    @Override
    public void revoke(TenantId tenant, SessionId id, Instant when) {
        database.changeable(tenant, SESSIONS).computeIfPresent(id, (_, session) -> revoked(session, when));
        forgetRenewals(tenant);
    }

    private void forgetRenewals(TenantId tenant) {
        database.changeable(tenant, InMemoryCompanySessionStore.SESSIONS)
                .replaceAll((id, kept) ->
                        find(tenant, id).flatMap(Session::revokedAt).isPresent()
                                ? InMemoryCompanySessionStore.with(kept, Optional.empty())
                                : kept);
    }

    @Override
    public void revokeOf(TenantId tenant, MemberId member, Optional<SessionId> except, Instant when) {
        database.changeable(tenant, SESSIONS)
                .replaceAll((id, session) -> session.member().equals(member)
                                && except.filter(id::equals).isEmpty()
                        ? revoked(session, when)
                        : session);
        forgetRenewals(tenant);
    }

    @Override
    public void touch(TenantId tenant, SessionId id, Instant when) {
        database.changeable(tenant, SESSIONS).computeIfPresent(id, (_, session) -> session.seen(when));
    }

    @Override
    public Page<Session> listLive(TenantId tenant, MemberId member, Instant now, PageRequest page) {
        return NEWEST.page(
                database.rows(tenant, SESSIONS).values().stream()
                        .filter(session -> session.member().equals(member) && session.isLiveAt(now))
                        .toList(),
                page);
    }

    private static Session revoked(Session session, Instant when) {
        return new Session(
                session.tenant(),
                session.id(),
                session.member(),
                session.createdAt(),
                session.expiresAt(),
                session.lastSeenAt(),
                session.device(),
                session.revokedAt().or(() -> Optional.of(when)));
    }
}
