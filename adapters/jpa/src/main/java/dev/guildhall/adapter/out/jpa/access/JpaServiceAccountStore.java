package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.ServiceAccountStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.ServiceAccount;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Service accounts in the table {@code members}, so that what they do is attributed like what people do. */
public final class JpaServiceAccountStore implements ServiceAccountStore {

    private static final String ENABLED =
            "from MemberRow m where m.tenantId = :tenant and m.kind = :kind and m.removedAt is null";
    private static final Keyset NEWEST = Keyset.newestFirst("m.createdAt", "m.id");

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaServiceAccountStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(ServiceAccount account) {
        transactions.session().insert(MemberRow.of(account));
    }

    @Override
    public Optional<ServiceAccount> find(TenantId tenant, MemberId id) {
        return Optional.ofNullable(transactions.session().get(MemberRow.class, TenantKey.of(tenant, id.value())))
                .filter(row -> row.kind == MemberRow.Kind.SERVICE)
                .map(MemberRow::toServiceAccount);
    }

    @Override
    public Page<ServiceAccount> list(TenantId tenant, PageRequest page) {
        SelectionQuery<MemberRow> query = transactions
                .session()
                .createSelectionQuery(NEWEST.apply(ENABLED, page), MemberRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("kind", MemberRow.Kind.SERVICE);
        return NEWEST.fetch(query, page, row -> Cursor.at(row.createdAt, row.id))
                .map(MemberRow::toServiceAccount);
    }

    @Override
    public int countForAddition(TenantId tenant) {
        StatelessSession session = transactions.session();
        TenantLock.take(session, tenant);
        return Math.toIntExact(session.createSelectionQuery("select count(*) " + ENABLED, Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("kind", MemberRow.Kind.SERVICE)
                .getSingleResult());
    }

    @Override
    public void disable(TenantId tenant, MemberId id, Instant when) {
        transactions
                .session()
                .createMutationQuery("update MemberRow m set m.removedAt = :when where m.tenantId = :tenant"
                        + " and m.id = :id and m.kind = :kind and m.removedAt is null")
                .setParameter("when", when)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .setParameter("kind", MemberRow.Kind.SERVICE)
                .executeUpdate();
    }
}
