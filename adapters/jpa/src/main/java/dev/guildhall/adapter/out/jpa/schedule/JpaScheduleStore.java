package dev.guildhall.adapter.out.jpa.schedule;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.schedule.out.ScheduleStore;
import dev.guildhall.domain.schedule.Occurrence;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Schedules in the table {@code schedules}. */
public final class JpaScheduleStore implements ScheduleStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(ScheduleRow.class);

    private static final String ALL = "from ScheduleRow s where s.tenantId = :tenant";
    private static final Keyset NEWEST = Keyset.newestFirst("s.createdAt", "s.id");
    private static final String UPDATE = "update ScheduleRow s set s.authorId = :author, s.title = :title,"
            + " s.message = :message, s.priority = :priority, s.at = :at, s.cron = :cron, s.zone = :zone,"
            + " s.state = :state, s.nextAt = :next, s.lastRunId = :run, s.lastDueAt = :lastDue, s.lastAt = :lastAt,"
            + " s.lastResult = :lastResult, s.claimedUntil = null, s.revision = :revision"
            + " where s.tenantId = :tenant and s.id = :id and s.revision = :revision - 1";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaScheduleStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void create(Schedule schedule) {
        transactions.session().insert(ScheduleRow.of(schedule));
    }

    @Override
    public boolean update(Schedule schedule) {
        ScheduleRow row = ScheduleRow.of(schedule);
        int updated = transactions
                .session()
                .createMutationQuery(UPDATE)
                .setParameter("author", row.authorId)
                .setParameter("title", row.title)
                .setParameter("message", row.message)
                .setParameter("priority", row.priority)
                .setParameter("at", row.at, Instant.class)
                .setParameter("cron", row.cron, String.class)
                .setParameter("zone", row.zone, String.class)
                .setParameter("state", row.state)
                .setParameter("next", row.nextAt, Instant.class)
                .setParameter("run", row.lastRunId, UUID.class)
                .setParameter("lastDue", row.lastDueAt, Instant.class)
                .setParameter("lastAt", row.lastAt, Instant.class)
                .setParameter("lastResult", row.lastResult, Occurrence.Result.class)
                .setParameter("revision", row.revision)
                .setParameter("tenant", row.tenantId)
                .setParameter("id", row.id)
                .executeUpdate();
        return updated == 1;
    }

    @Override
    public boolean delete(TenantId tenant, ScheduleId id) {
        return transactions
                        .session()
                        .createMutationQuery("delete from ScheduleRow s where s.tenantId = :tenant and s.id = :id")
                        .setParameter("tenant", tenant.value())
                        .setParameter("id", id.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<Schedule> find(TenantId tenant, ScheduleId id) {
        return Optional.ofNullable(transactions.session().get(ScheduleRow.class, TenantKey.of(tenant, id.value())))
                .map(ScheduleRow::toSchedule);
    }

    @Override
    public Optional<Schedule> findForUpdate(TenantId tenant, ScheduleId id) {
        transactions
                .session()
                .createNativeQuery(
                        "select id from schedules where tenant_id = :tenant and id = :id for no key update",
                        Object.class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .getSingleResultOrNull();
        return find(tenant, id);
    }

    @Override
    public Page<Schedule> list(TenantId tenant, Optional<EmployeeId> employee, PageRequest page) {
        String of = employee.isPresent() ? ALL + " and s.employeeId = :employee" : ALL;
        SelectionQuery<ScheduleRow> query = transactions
                .session()
                .createSelectionQuery(NEWEST.apply(of, page), ScheduleRow.class)
                .setParameter("tenant", tenant.value());
        employee.ifPresent(id -> query.setParameter("employee", id.value()));
        return NEWEST.fetch(query, page, row -> Cursor.at(row.createdAt, row.id))
                .map(ScheduleRow::toSchedule);
    }

    @Override
    public int countForAddition(TenantId tenant) {
        StatelessSession session = transactions.session();
        TenantLock.take(session, tenant);
        return Math.toIntExact(session.createSelectionQuery("select count(*) " + ALL, Long.class)
                .setParameter("tenant", tenant.value())
                .getSingleResult());
    }
}
