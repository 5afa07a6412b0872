package dev.guildhall.application.access.out;

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

    /** Marks a session as ended; keeps the first time when it has ended already. */
    void revoke(TenantId tenant, SessionId id, Instant when);

    /** Marks all sessions of a member as ended. */
    void revokeAll(TenantId tenant, MemberId member, Instant when);
}
