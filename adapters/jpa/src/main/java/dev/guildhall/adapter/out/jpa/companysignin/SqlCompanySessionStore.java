package dev.guildhall.adapter.out.jpa.companysignin;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.companysignin.out.CompanySessionStore;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What servers answer for, in the table {@code company_sessions}. */
public final class SqlCompanySessionStore implements CompanySessionStore {

    private static final String CREATE = """
            insert into company_sessions
                (tenant_id, session_id, issuer, subject, sealed_renewal, good_until, asked_until, second_factor_value)
            values (:tenant, :id, :issuer, :subject, :renewal, :good, :asked, :factor)
            """;
    private static final String ALL = "select session_id, issuer, subject, sealed_renewal, good_until, asked_until,"
            + " second_factor_value from company_sessions where tenant_id = :tenant";
    private static final String FIND = ALL + " and session_id = :id";
    private static final String RENEWABLE =
            ALL + " and sealed_renewal is not null and session_id > :after order by session_id";
    private static final String REPLACE = "update company_sessions set sealed_renewal = :renewal"
            + " where tenant_id = :tenant and session_id = :id and sealed_renewal is not null";

    /** Locked one after the other, so that two that forget at once do not wait for each other. */
    private static final String FORGET = """
            update company_sessions set sealed_renewal = null
            where tenant_id = :tenant and session_id in (
                select c.session_id from company_sessions c
                join sessions s on s.tenant_id = c.tenant_id and s.id = c.session_id
                where c.tenant_id = :tenant and c.sealed_renewal is not null and %s
                order by c.session_id for no key update of c)
            """;

    private static final String FORGET_UNUSED = FORGET.formatted("c.good_until <= :unused");
    private static final String FORGET_OTHERS =
            FORGET.formatted("(cast(:issuer as text) is null or c.issuer <> cast(:issuer as text))");
    private static final String FORGET_ENDED =
            FORGET.formatted("(s.revoked_at is not null or s.expires_at <= :now or s.last_seen_at <= :used)");
    private static final String UPDATE =
            "update company_sessions set sealed_renewal = :renewal, good_until = :good, asked_until = :asked"
                    + " where tenant_id = :tenant and session_id = :id";

    /** Before all sessions. */
    private static final UUID NONE = new UUID(0, 0);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlCompanySessionStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(CompanySession session) {
        transactions
                .session()
                .createNativeMutationQuery(FORGET_UNUSED)
                .setParameter("tenant", session.tenant().value())
                .setParameter("unused", session.longUnused())
                .executeUpdate();
        transactions
                .session()
                .createNativeMutationQuery(CREATE)
                .setParameter("tenant", session.tenant().value())
                .setParameter("id", session.id().value())
                .setParameter("issuer", session.issuer())
                .setParameter("subject", StorableText.of(session.subject()))
                .setParameter("renewal", session.sealedRenewal().orElse(null), String.class)
                .setParameter("good", session.goodUntil())
                .setParameter("asked", session.askedUntil())
                .setParameter("factor", session.factor().orElse(null), String.class)
                .executeUpdate();
    }

    @Override
    public Optional<CompanySession> find(TenantId tenant, SessionId id) {
        return find(FIND, tenant, id);
    }

    @Override
    public Optional<CompanySession> findForUpdate(TenantId tenant, SessionId id) {
        return find(FIND + " for update", tenant, id);
    }

    @Override
    public List<CompanySession> listRenewable(TenantId tenant, Optional<SessionId> after, int limit) {
        return transactions
                .session()
                .createNativeQuery(RENEWABLE, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("after", after.map(SessionId::value).orElse(NONE))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> session(tenant, row))
                .toList();
    }

    @Override
    public void forgetEnded(TenantId tenant, Instant now) {
        transactions
                .session()
                .createNativeMutationQuery(FORGET_ENDED)
                .setParameter("tenant", tenant.value())
                .setParameter("now", now)
                .setParameter("used", now.minus(Session.IDLE))
                .executeUpdate();
    }

    @Override
    public void forgetOthers(TenantId tenant, Optional<String> issuer) {
        transactions
                .session()
                .createNativeMutationQuery(FORGET_OTHERS)
                .setParameter("tenant", tenant.value())
                .setParameter("issuer", issuer.orElse(null), String.class)
                .executeUpdate();
    }

    @Override
    public void replaceRenewal(TenantId tenant, SessionId id, Optional<String> sealed) {
        transactions
                .session()
                .createNativeMutationQuery(REPLACE)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .setParameter("renewal", sealed.orElse(null), String.class)
                .executeUpdate();
    }

    @Override
    public void update(CompanySession session) {
        transactions
                .session()
                .createNativeMutationQuery(UPDATE)
                .setParameter("tenant", session.tenant().value())
                .setParameter("id", session.id().value())
                .setParameter("renewal", session.sealedRenewal().orElse(null), String.class)
                .setParameter("good", session.goodUntil())
                .setParameter("asked", session.askedUntil())
                .executeUpdate();
    }

    private Optional<CompanySession> find(String sql, TenantId tenant, SessionId id) {
        return transactions
                .session()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .uniqueResultOptional()
                .map(row -> session(tenant, row));
    }

    private static CompanySession session(TenantId tenant, Tuple row) {
        return new CompanySession(
                tenant,
                new SessionId(row.get("session_id", UUID.class)),
                row.get("issuer", String.class),
                row.get("subject", String.class),
                Optional.ofNullable(row.get("sealed_renewal", String.class)),
                row.get("good_until", Instant.class),
                row.get("asked_until", Instant.class),
                Optional.ofNullable(row.get("second_factor_value", String.class)));
    }
}
