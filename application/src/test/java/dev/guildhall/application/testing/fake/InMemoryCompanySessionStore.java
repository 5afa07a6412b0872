package dev.guildhall.application.testing.fake;

import dev.guildhall.application.companysignin.out.CompanySessionStore;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

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
                .replaceAll((_, old) -> old.goodUntil().isAfter(session.longUnused()) ? old : old.ended());
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
    public void update(CompanySession session) {
        database.changeable(session.tenant(), SESSIONS).replace(session.id(), session);
    }
}
