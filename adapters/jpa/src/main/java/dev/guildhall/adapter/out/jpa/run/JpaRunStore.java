package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Runs in the table {@code runs}. */
public final class JpaRunStore implements RunStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(RunRow.class);

    private static final String ALL = "from RunRow r where r.tenantId = :tenant";
    private static final String UNFINISHED_OF = ALL + " and r.conversationId = :conversation and r.finishedAt is null";
    private static final Keyset NEWEST = Keyset.newestFirst("r.createdAt", "r.id");

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaRunStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Run run) {
        transactions.session().insert(RunRow.of(run));
    }

    @Override
    public Optional<Run> find(TenantId tenant, RunId id) {
        return Optional.ofNullable(transactions.session().get(RunRow.class, TenantKey.of(tenant, id.value())))
                .map(RunRow::toRun);
    }

    @Override
    public Optional<Run> findAndHold(TenantId tenant, RunId id) {
        // Shared, so that several may hold; whoever wants to end the run has to write its row and waits.
        return Optional.ofNullable(transactions
                        .session()
                        .createNativeQuery(
                                "select * from runs where tenant_id = :tenant and id = :id for share", RunRow.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("id", id.value())
                        .getSingleResultOrNull())
                .map(RunRow::toRun);
    }

    @Override
    public Page<Run> list(TenantId tenant, Filter filter, PageRequest page) {
        String filtered = ALL
                + (filter.employee().isPresent() ? " and r.employeeId = :employee" : "")
                + (filter.status().isPresent() ? " and r.status = :status" : "");
        SelectionQuery<RunRow> query = query(tenant, NEWEST.apply(filtered, page));
        filter.employee().ifPresent(employee -> query.setParameter("employee", employee.value()));
        filter.status().ifPresent(status -> query.setParameter("status", status));
        return NEWEST.fetch(query, page, row -> Cursor.at(row.createdAt, row.id))
                .map(RunRow::toRun);
    }

    @Override
    public List<Run> unfinished(TenantId tenant, int most) {
        return query(tenant, ALL + " and r.finishedAt is null order by r.createdAt desc, r.id desc")
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(RunRow::toRun)
                .toList();
    }

    @Override
    public List<Run> childrenOf(TenantId tenant, RunId parent) {
        return query(tenant, ALL + " and r.parentRunId = :parent order by r.createdAt, r.id")
                .setParameter("parent", parent.value())
                .getResultList()
                .stream()
                .map(RunRow::toRun)
                .toList();
    }

    @Override
    public Optional<Run> newestUnfinishedOf(TenantId tenant, ConversationId conversation) {
        return query(tenant, UNFINISHED_OF + " order by r.createdAt desc, r.id desc")
                .setParameter("conversation", conversation.value())
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(RunRow::toRun);
    }

    @Override
    public Optional<Run> unfinishedBefore(TenantId tenant, ConversationId conversation, Run run) {
        return query(
                        tenant,
                        UNFINISHED_OF
                                + " and (r.createdAt < :created or r.createdAt = :created and r.id < :run)"
                                + " order by r.createdAt desc, r.id desc")
                .setParameter("conversation", conversation.value())
                .setParameter("created", run.createdAt())
                .setParameter("run", run.id().value())
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(RunRow::toRun);
    }

    @Override
    public int countUnfinishedOf(TenantId tenant, ConversationId conversation) {
        return Math.toIntExact(transactions
                .session()
                .createSelectionQuery("select count(*) " + UNFINISHED_OF, Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("conversation", conversation.value())
                .getSingleResult());
    }

    @Override
    public int delegationsSince(TenantId tenant, EmployeeId from, EmployeeId to, Instant since) {
        return Math.toIntExact(transactions
                .session()
                .createSelectionQuery(
                        "select count(*) from RunRow r join RunRow p on p.tenantId = r.tenantId and p.id = r.parentRunId"
                                + " where r.tenantId = :tenant and r.employeeId = :to and r.createdAt > :since"
                                + " and p.employeeId = :from",
                        Long.class)
                .setParameter("tenant", tenant.value())
                .setParameter("to", to.value())
                .setParameter("since", since)
                .setParameter("from", from.value())
                .getSingleResult());
    }

    @Override
    public void progress(TenantId tenant, RunId id, RunStatus status, MoneyMicros cost) {
        write(tenant, id, status, cost, null);
    }

    @Override
    public void finish(TenantId tenant, RunId id, RunStatus status, MoneyMicros cost, Instant when) {
        write(tenant, id, status, cost, when);
    }

    /** The first end stands: a run that has ended is not written again. */
    private void write(TenantId tenant, RunId id, RunStatus status, MoneyMicros cost, @Nullable Instant finished) {
        transactions
                .session()
                .createMutationQuery("update RunRow r set r.status = :status, r.costMicros = :cost,"
                        + " r.finishedAt = :finished"
                        + " where r.tenantId = :tenant and r.id = :id and r.finishedAt is null")
                .setParameter("status", status)
                .setParameter("cost", cost.value())
                .setParameter("finished", finished, Instant.class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
    }

    private SelectionQuery<RunRow> query(TenantId tenant, String text) {
        return transactions.session().createSelectionQuery(text, RunRow.class).setParameter("tenant", tenant.value());
    }
}
