package dev.guildhall.adapter.out.jpa.supportaccess;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.supportaccess.out.SupportAccessStore;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.SupportVisitId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportAccess.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.SelectionQuery;

/** Support accesses in the tables {@code support_accesses} and {@code support_looks}. */
public final class JpaSupportAccessStore implements SupportAccessStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(SupportAccessRow.class);

    private static final String ALL = "from SupportAccessRow a where a.tenantId = :tenant";
    private static final Keyset NEWEST = Keyset.newestFirst("a.askedAt", "a.id");
    private static final String OPEN = """
            select a.* from support_accesses a
            where a.tenant_id = :tenant and a.ended_at is null
                and (a.granted is null and a.asked_at > :oldest
                    or a.granted and a.decided_at + make_interval(hours => a.hours) > :now)
            order by a.asked_at desc, a.id desc
            """;
    private static final String NOTE = """
            insert into support_looks (tenant_id, access_id, place, first_at) values (:tenant, :id, :place, :now)
            on conflict (tenant_id, access_id, place) do nothing
            """;

    private static final String COUNT =
            "select count(*) from support_looks where tenant_id = :tenant and access_id = :id";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaSupportAccessStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(SupportAccess access) {
        transactions.session().insert(SupportAccessRow.of(access));
    }

    @Override
    public Optional<SupportAccess> find(TenantId tenant, SupportAccessId id) {
        return row(tenant, id, LockMode.NONE).map(SupportAccessRow::toAccess);
    }

    private Optional<SupportAccessRow> row(TenantId tenant, SupportAccessId id, LockMode mode) {
        return Optional.ofNullable(
                transactions.session().get(SupportAccessRow.class, TenantKey.of(tenant, id.value()), mode));
    }

    @Override
    public Optional<SupportAccess> findForUpdate(TenantId tenant, SupportAccessId id) {
        return row(tenant, id, LockMode.PESSIMISTIC_WRITE).map(SupportAccessRow::toAccess);
    }

    @Override
    public Page<SupportAccess> list(TenantId tenant, PageRequest page) {
        SelectionQuery<SupportAccessRow> query = transactions
                .session()
                .createSelectionQuery(NEWEST.apply(ALL, page), SupportAccessRow.class)
                .setParameter("tenant", tenant.value());
        return NEWEST.fetch(query, page, row -> Cursor.at(row.askedAt, row.id)).map(SupportAccessRow::toAccess);
    }

    @Override
    public List<SupportAccess> listOpen(TenantId tenant, Instant now, int max) {
        return transactions
                .session()
                .createNativeQuery(OPEN, SupportAccessRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("oldest", now.minus(SupportAccess.PATIENCE))
                .setParameter("now", now)
                .setMaxResults(max)
                .stream()
                .map(SupportAccessRow::toAccess)
                .toList();
    }

    @Override
    public int countAskedSince(TenantId tenant, Instant since) {
        return Math.toIntExact(transactions
                .session()
                .createSelectionQuery("select count(*) " + ALL + " and a.askedAt >= :since", Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("since", since)
                .getSingleResult());
    }

    @Override
    public int countLooks(TenantId tenant, SupportAccessId id) {
        return Math.toIntExact(transactions
                .session()
                .createNativeQuery(COUNT, Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .getSingleResult());
    }

    @Override
    public void update(SupportAccess access) {
        Optional<Decision> decision = access.decision();
        change(
                        access.tenant(),
                        access.id(),
                        "a.decidedBy = :by, a.decidedAt = :at, a.granted = :granted, a.endedAt = :ended")
                .setParameter(
                        "by", decision.map(Decision::by).map(MemberId::value).orElse(null), UUID.class)
                .setParameter("at", decision.map(Decision::at).orElse(null), Instant.class)
                .setParameter("granted", decision.map(Decision::granted).orElse(null), Boolean.class)
                .setParameter("ended", access.endedAt().orElse(null), Instant.class)
                .executeUpdate();
    }

    @Override
    public void admit(TenantId tenant, SupportAccessId id, SupportVisitId visit, TokenHash token, SessionId session) {
        change(tenant, id, "a.tokenHash = :hash, a.sessionId = :session, a.visitId = :visit")
                .setParameter("visit", visit.value())
                .setParameter("hash", token.value())
                .setParameter("session", session.value())
                .executeUpdate();
    }

    @Override
    public void dismiss(TenantId tenant, SupportAccessId id) {
        change(tenant, id, "a.tokenHash = null, a.sessionId = null, a.visitId = null")
                .executeUpdate();
    }

    private MutationQuery change(TenantId tenant, SupportAccessId id, String change) {
        return transactions
                .session()
                .createMutationQuery(
                        "update SupportAccessRow a set " + change + " where a.tenantId = :tenant and a.id = :id")
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value());
    }

    @Override
    public Optional<Admitted> findByToken(TenantId tenant, TokenHash token) {
        return transactions
                .session()
                .createSelectionQuery(ALL + " and a.tokenHash = :hash", SupportAccessRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("hash", token.value())
                .uniqueResultOptional()
                .flatMap(SupportAccessRow::toAdmitted);
    }

    @Override
    public Optional<Admitted> findAdmitted(TenantId tenant, SupportAccessId id) {
        return row(tenant, id, LockMode.NONE).flatMap(SupportAccessRow::toAdmitted);
    }

    @Override
    public Optional<Admitted> findAdmittedForShare(TenantId tenant, SupportAccessId id) {
        return row(tenant, id, LockMode.PESSIMISTIC_READ).flatMap(SupportAccessRow::toAdmitted);
    }

    @Override
    public boolean noteLook(TenantId tenant, SupportAccessId id, String place, Instant now) {
        return transactions
                        .session()
                        .createNativeMutationQuery(NOTE)
                        .setParameter("tenant", tenant.value())
                        .setParameter("id", id.value())
                        .setParameter("place", StorableText.of(place))
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }
}
