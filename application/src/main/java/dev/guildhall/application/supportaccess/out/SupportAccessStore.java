package dev.guildhall.application.supportaccess.out;

import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.SupportVisitId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps support accesses with the company that is looked into. Called inside a transaction of that company. */
public interface SupportAccessStore {

    /** Stores a new one. */
    void create(SupportAccess access);

    /** Finds one. */
    Optional<SupportAccess> find(TenantId tenant, SupportAccessId id);

    /** Finds one and keeps others from changing it until this transaction is over. */
    Optional<SupportAccess> findForUpdate(TenantId tenant, SupportAccessId id);

    /** All, newest first. */
    Page<SupportAccess> list(TenantId tenant, PageRequest page);

    /**
     * Those that are open, newest first.
     *
     * @param max how many at most
     */
    List<SupportAccess> listOpen(TenantId tenant, Instant now, int max);

    /** Stores what was decided about one, and that it was ended. */
    void update(SupportAccess access);

    /** How many were asked for since a moment, at it included. */
    int countAskedSince(TenantId tenant, Instant since);

    /** Keeps by what its holder is known during a visit, in place of what it was before. */
    void admit(TenantId tenant, SupportAccessId id, SupportVisitId visit, TokenHash token, SessionId session);

    /** Forgets that. */
    void dismiss(TenantId tenant, SupportAccessId id);

    /** Finds the holder of a token. */
    Optional<Admitted> findByToken(TenantId tenant, TokenHash token);

    /** Finds whoever was admitted by an access. */
    Optional<Admitted> findAdmitted(TenantId tenant, SupportAccessId id);

    /** The same, and keeps others from changing the access until this transaction is over, but not from doing the same. */
    Optional<Admitted> findAdmittedForShare(TenantId tenant, SupportAccessId id);

    /**
     * Notes a look.
     *
     * @return whether it is the first one at this place by this access
     */
    boolean noteLook(TenantId tenant, SupportAccessId id, String place, Instant now);

    /** At how many places somebody has looked by an access. */
    int countLooks(TenantId tenant, SupportAccessId id);

    /**
     * Somebody who may look.
     *
     * @param visit what began when its holder entered
     * @param session in the operators' company, in which the holder has entered
     */
    record Admitted(SupportAccess access, SupportVisitId visit, SessionId session) {}
}
