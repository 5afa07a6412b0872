package dev.guildhall.application.access.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;

/** Keeps sessions. Called inside a tenant transaction. */
public interface SessionStore {

    /** Adds a session with the hash of its browser token. */
    void create(Session session, TokenHash token);

    /** Finds a session. */
    Optional<Session> find(TenantId tenant, SessionId id);

    /** Finds the session that a browser token belongs to. */
    Optional<Session> findByToken(TenantId tenant, TokenHash token);

    /** Notes that a session was used. */
    void touch(TenantId tenant, SessionId id, Instant when);

    /** Sessions of a member that can still be used, newest first. */
    Page<Session> listLive(TenantId tenant, MemberId member, Instant now, PageRequest page);

    /**
     * Marks a session as ended; keeps the first time when it has ended already. What a company's server would have been asked
     * about it with is forgotten.
     */
    void revoke(TenantId tenant, SessionId id, Instant when);

    /**
     * Marks all sessions of a member as ended, and forgets likewise.
     *
     * @param except one that goes on
     */
    void revokeOf(TenantId tenant, MemberId member, Optional<SessionId> except, Instant when);

    /** Marks all sessions of a member as ended. */
    default void revokeAll(TenantId tenant, MemberId member, Instant when) {
        revokeOf(tenant, member, Optional.empty(), when);
    }
}
