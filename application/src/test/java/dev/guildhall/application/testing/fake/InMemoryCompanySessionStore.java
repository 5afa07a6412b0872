package dev.guildhall.application.testing.fake;

import dev.guildhall.application.companysignin.out.CompanySessionStore;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What sign-in servers answer for, in memory. */
public final class InMemoryCompanySessionStore implements CompanySessionStore {

    static final Table<SessionId, CompanySession> SESSIONS = new Table<>("company sessions");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryCompanySessionStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(CompanySession session) {
        database.changeable(session.tenant(), SESSIONS)
                .replaceAll(
                        (_, old) -> old.goodUntil().isAfter(session.longUnused()) ? old : with(old, Optional.empty()));
        database.insert(session.tenant(), SESSIONS, session.id(), session);
    }

    @Override
    public Optional<CompanySession> find(TenantId tenant, SessionId id) {
        return Optional.ofNullable(database.rows(tenant, SESSIONS).get(id));
    }

    @Override
    public Optional<CompanySession> findForUpdate(TenantId tenant, SessionId id) {
        return Optional.ofNullable(database.changeable(tenant, SESSIONS).get(id));
    }

    @Override
    public List<CompanySession> listRenewable(TenantId tenant, Optional<SessionId> after, int limit) {
        String start = after.map(SessionId::toString).orElse("");
        return database.rows(tenant, SESSIONS).values().stream()
                .filter(session -> session.sealedRenewal().isPresent())
                .filter(session -> session.id().toString().compareTo(start) > 0)
                .sorted(Comparator.comparing(session -> session.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public void replaceRenewal(TenantId tenant, SessionId id, Optional<String> sealed) {
        database.changeable(tenant, SESSIONS)
                .computeIfPresent(id, (_, kept) -> kept.sealedRenewal().isPresent() ? with(kept, sealed) : kept);
    }

    @Override
    public void forgetEnded(TenantId tenant, Instant now) {
        Map<SessionId, Session> all = database.rows(tenant, InMemorySessionStore.SESSIONS);
        forget(
                tenant,
                kept -> Optional.ofNullable(all.get(kept.id()))
                        .filter(session -> session.isLiveAt(now))
                        .isEmpty());
    }

    @Override
    public void forgetOthers(TenantId tenant, Optional<String> issuer) {
        forget(tenant, kept -> issuer.filter(kept.issuer()::equals).isEmpty());
    }

    private void forget(TenantId tenant, Predicate<CompanySession> which) {
        database.changeable(tenant, SESSIONS)
                .replaceAll((_, kept) -> which.test(kept) ? with(kept, Optional.empty()) : kept);
    }

    static CompanySession with(CompanySession kept, Optional<String> renewal) {
        return kept.renewed(renewal, kept.askedUntil(), kept.goodUntil());
    }

    @Override
    public void update(CompanySession session) {
        database.changeable(session.tenant(), SESSIONS).replace(session.id(), session);
    }
}
