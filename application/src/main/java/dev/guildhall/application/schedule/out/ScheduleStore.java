package dev.guildhall.application.schedule.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.ScheduleId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps schedules. Called inside a tenant transaction. */
public interface ScheduleStore {

    /** Adds a schedule. */
    void create(Schedule schedule);

    /**
     * Writes a changed schedule whose revision is one higher than the stored one. Whoever has claimed it to start it has
     * it no longer.
     *
     * @return false, and nothing written, when the stored revision is another
     */
    boolean update(Schedule schedule);

    /**
     * Forgets a schedule; what it started stays.
     *
     * @return false when there is none
     */
    boolean delete(TenantId tenant, ScheduleId id);

    /** Finds a schedule. */
    Optional<Schedule> find(TenantId tenant, ScheduleId id);

    /** Finds a schedule and keeps others from changing it until this transaction is over. */
    Optional<Schedule> findForUpdate(TenantId tenant, ScheduleId id);

    /**
     * Schedules, newest first.
     *
     * @param employee whose; empty for those of all
     */
    Page<Schedule> list(TenantId tenant, Optional<EmployeeId> employee, PageRequest page);

    /** How many there are; counted so that two additions at once cannot both take the last place (locks the tenant's row). */
    int countForAddition(TenantId tenant);
}
