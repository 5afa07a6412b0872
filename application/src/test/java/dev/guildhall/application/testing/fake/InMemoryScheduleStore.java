package dev.guildhall.application.testing.fake;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.schedule.out.ScheduleStore;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schedules in memory; {@link InMemoryScheduleClaims} sees the same rows. */
public final class InMemoryScheduleStore implements ScheduleStore {

    static final Table<ScheduleId, Schedule> SCHEDULES = new Table<>("schedules");

    /** Until when a schedule is claimed. */
    static final Table<ScheduleId, Instant> CLAIMED = new Table<>("schedules.claimed_until");

    private static final Keyset<Schedule> NEWEST =
            Keyset.descending(schedule -> Keyset.key(schedule.createdAt(), schedule.id()));

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryScheduleStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Schedule schedule) {
        database.insert(schedule.tenant(), SCHEDULES, schedule.id(), schedule);
    }

    @Override
    public boolean update(Schedule schedule) {
        Map<ScheduleId, Schedule> rows = database.changeable(schedule.tenant(), SCHEDULES);
        Schedule stored = rows.get(schedule.id());
        boolean isNext = stored != null && stored.revision() + 1 == schedule.revision();
        if (isNext) {
            rows.put(schedule.id(), schedule);
            database.changeable(schedule.tenant(), CLAIMED).remove(schedule.id());
        }
        return isNext;
    }

    @Override
    public boolean delete(TenantId tenant, ScheduleId id) {
        database.changeable(tenant, CLAIMED).remove(id);
        return database.changeable(tenant, SCHEDULES).remove(id) != null;
    }

    @Override
    public Optional<Schedule> find(TenantId tenant, ScheduleId id) {
        return Optional.ofNullable(database.rows(tenant, SCHEDULES).get(id));
    }

    @Override
    public Optional<Schedule> findForUpdate(TenantId tenant, ScheduleId id) {
        database.demandTransaction().demandWrites();
        return find(tenant, id);
    }

    @Override
    public Page<Schedule> list(TenantId tenant, Optional<EmployeeId> employee, PageRequest page) {
        List<Schedule> wanted = database.rows(tenant, SCHEDULES).values().stream()
                .filter(schedule ->
                        employee.filter(id -> !id.equals(schedule.employee())).isEmpty())
                .toList();
        return NEWEST.page(wanted, page);
    }

    @Override
    public int countForAddition(TenantId tenant) {
        database.demandTransaction().demandWrites();
        return database.rows(tenant, SCHEDULES).size();
    }
}
