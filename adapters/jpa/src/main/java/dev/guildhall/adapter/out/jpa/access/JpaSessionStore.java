package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.SessionStore;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.SelectionQuery;

/** Sessions in the table {@code sessions}. */
public final class JpaSessionStore implements SessionStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(SessionRow.class);

    private static final Keyset NEWEST = Keyset.newestFirst("s.createdAt", "s.id");
    private static final String LIVE = "from SessionRow s where s.tenantId = :tenant and s.memberId = :member"
            + " and s.revokedAt is null and s.expiresAt > :now and s.lastSeenAt > :used";

    /** Before the sessions, as when a server is asked again, and one after the other. */
    private static final String FORGET_RENEWALS = """
            update company_sessions set sealed_renewal = null
            where tenant_id = :tenant and session_id in (
                select c.session_id from company_sessions c
                join sessions s on s.tenant_id = c.tenant_id and s.id = c.session_id
                where c.tenant_id = :tenant and c.sealed_renewal is not null and %s
                order by c.session_id for no key update of c)
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaSessionStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Session session, TokenHash token) {
        transactions.session().insert(SessionRow.of(session, token));
    }

    @Override
    public Optional<Session> find(TenantId tenant, SessionId id) {
        return Optional.ofNullable(transactions.session().get(SessionRow.class, TenantKey.of(tenant, id.value())))
                .map(SessionRow::toSession);
    }

    @Override
    public Optional<Session> findByToken(TenantId tenant, TokenHash token) {
        return transactions
                .session()
                .createSelectionQuery(
                        "from SessionRow s where s.tenantId = :tenant and s.tokenHash = :hash", SessionRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("hash", token.value())
                .uniqueResultOptional()
                .map(SessionRow::toSession);
    }

    @Override
    public void revoke(TenantId tenant, SessionId id, Instant when) {
        transactions
                .session()
                .createNativeMutationQuery(FORGET_RENEWALS.formatted("s.id = :id"))
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
        transactions
                .session()
                .createMutationQuery("update SessionRow s set s.revokedAt = :when"
                        + " where s.tenantId = :tenant and s.id = :id and s.revokedAt is null")
                .setParameter("when", when)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void revokeOf(TenantId tenant, MemberId member, Optional<SessionId> except, Instant when) {
        String others = except.isPresent() ? " and s.id <> :except" : "";
        ofOthers(
                        transactions
                                .session()
                                .createNativeMutationQuery(FORGET_RENEWALS.formatted("s.member_id = :member" + others)),
                        tenant,
                        member,
                        except)
                .executeUpdate();
        ofOthers(
                        transactions
                                .session()
                                .createMutationQuery("update SessionRow s set s.revokedAt = :when"
                                        + " where s.tenantId = :tenant and s.memberId = :member"
                                        + " and s.revokedAt is null" + others),
                        tenant,
                        member,
                        except)
                .setParameter("when", when)
                .executeUpdate();
    }

    private static MutationQuery ofOthers(
            MutationQuery query, TenantId tenant, MemberId member, Optional<SessionId> except) {
        query.setParameter("tenant", tenant.value()).setParameter("member", member.value());
        except.ifPresent(kept -> query.setParameter("except", kept.value()));
        return query;
    }

    @Override
    public void touch(TenantId tenant, SessionId id, Instant when) {
        transactions
                .session()
                .createMutationQuery(
                        "update SessionRow s set s.lastSeenAt = :when where s.tenantId = :tenant and s.id = :id")
                .setParameter("when", when)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public Page<Session> listLive(TenantId tenant, MemberId member, Instant now, PageRequest page) {
        SelectionQuery<SessionRow> query = transactions
                .session()
                .createSelectionQuery(NEWEST.apply(LIVE, page), SessionRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("member", member.value())
                .setParameter("now", now)
                .setParameter("used", now.minus(Session.IDLE));
        return NEWEST.fetch(query, page, row -> Cursor.at(row.createdAt, row.id))
                .map(SessionRow::toSession);
    }
}
