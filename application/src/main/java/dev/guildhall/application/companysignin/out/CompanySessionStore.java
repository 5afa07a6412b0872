package dev.guildhall.application.companysignin.out;

import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps until when a session is known to be the server's will. Called inside a tenant transaction. */
public interface CompanySessionStore {

    /**
     * Adds what belongs to a new session, and forgets with what servers would be asked about sessions of the tenant that have
     * ended by themselves a day ago or earlier.
     */
    void create(CompanySession session);

    /** Finds it. */
    Optional<CompanySession> find(TenantId tenant, SessionId id);

    /** Finds it and locks it, so that of many requests at once one asks the server. */
    Optional<CompanySession> findForUpdate(TenantId tenant, SessionId id);

    /**
     * Sessions of a tenant whose server can be asked again, ordered by id.
     *
     * @param after those behind this one only
     * @param limit most of them
     */
    List<CompanySession> listRenewable(TenantId tenant, Optional<SessionId> after, int limit);

    /** Forgets with what servers would be asked about sessions of a tenant that are not live any more. */
    void forgetEnded(TenantId tenant, Instant now);

    /** Forgets with what all servers of a tenant would be asked but the one that is named, if one is. */
    void forgetOthers(TenantId tenant, Optional<String> issuer);

    /**
     * Exchanges with what the server is asked again for the same, sealed anew, or forgets it. What was forgotten meanwhile
     * stays so.
     */
    void replaceRenewal(TenantId tenant, SessionId id, Optional<String> sealed);

    /** Writes what has changed. */
    void update(CompanySession session);

    /**
     * A session that somebody else answers for.
     *
     * @param issuer which server
     * @param subject the server's id for the person
     * @param sealedRenewal with what the server is asked again, sealed with the company's key; empty when it gave nothing
     * @param goodUntil when the server has to be asked again
     * @param askedUntil until when somebody is about to ask it
     * @param factor what of {@link dev.guildhall.domain.access.FactorThere} the sign-in has fulfilled
     */
    record CompanySession(
            TenantId tenant,
            SessionId id,
            String issuer,
            String subject,
            Optional<String> sealedRenewal,
            Instant goodUntil,
            Instant askedUntil,
            Optional<String> factor) {

        /** Behind this no session is used any more that is older, since each use asks the server. */
        public Instant longUnused() {
            return goodUntil.minus(Session.IDLE).minus(Duration.ofDays(1));
        }

        /** The same, about to be asked for. */
        public CompanySession asked(Instant until) {
            return new CompanySession(tenant, id, issuer, subject, sealedRenewal, goodUntil, until, factor);
        }

        /** The same, after the server has said yes: nobody is about to ask it any more. */
        public CompanySession renewed(Optional<String> renewal, Instant now, Instant until) {
            return new CompanySession(tenant, id, issuer, subject, renewal, until, now, factor);
        }
    }
}
