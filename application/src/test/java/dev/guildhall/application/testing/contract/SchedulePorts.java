package dev.guildhall.application.testing.contract;

import dev.guildhall.application.crosstenant.ScheduleClaims;
import dev.guildhall.application.schedule.out.ScheduleStore;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.schedule.Schedule;
import java.time.Instant;

/** Schedules, and words for the contracts around them. */
public interface SchedulePorts extends StorePorts {

    /** Schedules as a tenant sees them. */
    ScheduleStore schedules();

    /** Schedules as the ticker sees them. */
    ScheduleClaims scheduleClaims();

    /** Stores a new active schedule. */
    default Schedule schedule(Company company, Employee employee, Instant nextAt) {
        Schedule schedule = company.work().schedule(employee, company.admin(), nextAt);
        company.run(() -> schedules().create(schedule));
        return schedule;
    }
}
