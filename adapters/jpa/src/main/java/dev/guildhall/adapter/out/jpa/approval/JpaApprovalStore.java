package dev.guildhall.adapter.out.jpa.approval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.approval.out.ApprovalStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.approval.Approval.Status;
import dev.guildhall.domain.approval.Approval.Vote;
import dev.guildhall.domain.shared.ApprovalId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.SelectionQuery;

/** Requests in the table {@code approvals}, what was said to them in {@code approval_votes}. */
public final class JpaApprovalStore implements ApprovalStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(ApprovalRow.class, VoteRow.class);

    private static final String ALL = "from ApprovalRow a where a.tenantId = :tenant";
    private static final Keyset OLDEST = Keyset.oldestFirst("a.requestedAt", "a.id");
    private static final Keyset NEWEST = Keyset.newestFirst("a.requestedAt", "a.id");

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaApprovalStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Approval approval) {
        transactions.session().insert(ApprovalRow.of(approval));
        addVotes(approval, 0);
    }

    @Override
    public Optional<Approval> find(TenantId tenant, ApprovalId id) {
        return Optional.ofNullable(transactions.session().get(ApprovalRow.class, TenantKey.of(tenant, id.value())))
                .map(row -> withVotes(tenant, row));
    }

    @Override
    public Optional<Approval> findAndLock(TenantId tenant, ApprovalId id) {
        return Optional.ofNullable(transactions
                        .session()
                        .createNativeQuery(
                                "select * from approvals where tenant_id = :tenant and id = :id for no key update",
                                ApprovalRow.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("id", id.value())
                        .getSingleResultOrNull())
                .map(row -> withVotes(tenant, row));
    }

    @Override
    public void update(Approval approval) {
        transactions
                .session()
                .createMutationQuery("update ApprovalRow a set a.status = :status, a.approved = :approved,"
                        + " a.approvedDigest = :digest where a.tenantId = :tenant and a.id = :id")
                .setParameter("status", approval.status())
                .setParameter("approved", approval.approved().orElse(null), String.class)
                .setParameter("digest", approval.approvedDigest().orElse(null), String.class)
                .setParameter("tenant", approval.tenant().value())
                .setParameter("id", approval.id().value())
                .executeUpdate();
        addVotes(
                approval,
                votesOf(approval.tenant(), List.of(approval.id().value())).values().stream()
                        .mapToInt(List::size)
                        .sum());
    }

    @Override
    public Page<Approval> list(TenantId tenant, Optional<Status> status, PageRequest page) {
        String filtered = ALL + (status.isPresent() ? " and a.status = :status" : "");
        Keyset order = status.isEmpty() || status.get() == Status.PENDING ? OLDEST : NEWEST;
        SelectionQuery<ApprovalRow> query = transactions
                .session()
                .createSelectionQuery(order.apply(filtered, page), ApprovalRow.class)
                .setParameter("tenant", tenant.value());
        status.ifPresent(wanted -> query.setParameter("status", wanted));
        Page<ApprovalRow> rows = order.fetch(query, page, row -> Cursor.at(row.requestedAt, row.id));
        Map<UUID, List<Vote>> votes =
                votesOf(tenant, rows.items().stream().map(row -> row.id).toList());
        return rows.map(row -> row.toApproval(votes.getOrDefault(row.id, List.of())));
    }

    @Override
    public void expireAllOf(TenantId tenant, RunId run) {
        transactions
                .session()
                .createMutationQuery("update ApprovalRow a set a.status = :expired where a.tenantId = :tenant"
                        + " and a.runId = :run and a.status = :pending")
                .setParameter("expired", Status.EXPIRED)
                .setParameter("pending", Status.PENDING)
                .setParameter("tenant", tenant.value())
                .setParameter("run", run.value())
                .executeUpdate();
    }

    private void addVotes(Approval approval, int known) {
        Stream.iterate(known, place -> place < approval.votes().size(), place -> place + 1)
                .forEach(place -> transactions.session().insert(VoteRow.of(approval, place)));
    }

    private Approval withVotes(TenantId tenant, ApprovalRow row) {
        return row.toApproval(votesOf(tenant, List.of(row.id)).getOrDefault(row.id, List.of()));
    }

    private Map<UUID, List<Vote>> votesOf(TenantId tenant, List<UUID> approvals) {
        return transactions
                .session()
                .createSelectionQuery(
                        "from VoteRow v where v.tenantId = :tenant and v.approvalId in (:approvals)"
                                + " order by v.approvalId, v.place",
                        VoteRow.class)
                .setParameter("tenant", tenant.value())
                .setParameterList("approvals", approvals)
                .getResultList()
                .stream()
                .collect(groupingBy(row -> row.approvalId, mapping(VoteRow::toVote, toList())));
    }
}
