package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.SelectionQuery;

/** Members' standing in the table {@code members}, with their last session's beginning. */
public final class JpaMembershipStore implements MembershipStore {

    private static final String ALL =
            "from MemberRow m where m.tenantId = :tenant and m.kind = :kind and m.removedAt is null";
    private static final Keyset OLDEST = Keyset.oldestFirst("m.createdAt", "m.id");
    private static final String SIGN_INS = "select s.memberId, max(s.createdAt) from SessionRow s"
            + " where s.tenantId = :tenant and s.memberId in :members group by s.memberId";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaMembershipStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void appoint(TenantId tenant, MemberId owner) {
        // One after the other, because there is never more than one.
        transactions
                .session()
                .createMutationQuery(
                        "update MemberRow m set m.owner = false where m.tenantId = :tenant and m.owner = true")
                .setParameter("tenant", tenant.value())
                .executeUpdate();
        transactions
                .session()
                .createMutationQuery("update MemberRow m set m.owner = true where m.tenantId = :tenant and m.id = :id")
                .setParameter("tenant", tenant.value())
                .setParameter("id", owner.value())
                .executeUpdate();
    }

    @Override
    public Optional<Membership> findOwner(TenantId tenant) {
        return transactions
                .session()
                .createSelectionQuery(ALL + " and m.owner = true", MemberRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("kind", MemberRow.Kind.PERSON)
                .uniqueResultOptional()
                .map(row -> memberships(tenant, List.of(row)).getFirst());
    }

    @Override
    public Optional<Membership> find(TenantId tenant, MemberId id) {
        return Optional.ofNullable(transactions.session().get(MemberRow.class, TenantKey.of(tenant, id.value())))
                .filter(MemberRow::isMember)
                .map(row -> memberships(tenant, List.of(row)).getFirst());
    }

    @Override
    public Optional<Membership> findForUpdate(TenantId tenant, MemberId id) {
        TenantLock.take(transactions.session(), tenant);
        return find(tenant, id);
    }

    @Override
    public Page<Membership> list(TenantId tenant, PageRequest page) {
        SelectionQuery<MemberRow> query = transactions
                .session()
                .createSelectionQuery(OLDEST.apply(ALL, page), MemberRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("kind", MemberRow.Kind.PERSON);
        Page<MemberRow> rows = OLDEST.fetch(query, page, row -> Cursor.at(row.createdAt, row.id));
        return new Page<>(memberships(tenant, rows.items()), rows.nextCursor());
    }

    private List<Membership> memberships(TenantId tenant, List<MemberRow> rows) {
        Map<UUID, Instant> signIns = signIns(tenant, rows);
        return rows.stream()
                .map(row -> new Membership(
                        row.toMember(), row.owner, Optional.ofNullable(signIns.get(row.id)), row.revision))
                .toList();
    }

    private Map<UUID, Instant> signIns(TenantId tenant, List<MemberRow> rows) {
        return transactions
                .session()
                .createSelectionQuery(SIGN_INS, Object[].class)
                .setParameter("tenant", tenant.value())
                .setParameter("members", rows.stream().map(row -> row.id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(found -> (UUID) found[0], found -> (Instant) found[1]));
    }

    @Override
    public boolean hasOperator(TenantId tenant) {
        return transactions
                        .session()
                        .createSelectionQuery("select count(*) " + ALL + " and m.role = :role", Long.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("kind", MemberRow.Kind.PERSON)
                        .setParameter("role", Role.OPERATOR)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void changeRole(TenantId tenant, MemberId id, Role role) {
        transactions
                .session()
                .createMutationQuery("update MemberRow m set m.role = :role, m.revision = m.revision + 1"
                        + " where m.tenantId = :tenant and m.id = :id")
                .setParameter("role", role)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public void remove(TenantId tenant, MemberId id, Instant when) {
        transactions
                .session()
                .createMutationQuery("update MemberRow m set m.removedAt = :when, m.revision = m.revision + 1"
                        + " where m.tenantId = :tenant and m.id = :id and m.removedAt is null")
                .setParameter("when", when)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
