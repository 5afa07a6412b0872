package dev.guildhall.application.crosstenant;

import dev.guildhall.domain.schedule.DueSchedule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds due schedules of all tenants. Needs no transaction. */
public interface ScheduleClaims {

    /**
     * Claims schedules whose time has come, longest due first, so that no other node looks at them at the same time. A
     * claim only keeps nodes out of each other's way: that nothing starts twice is decided on the schedule's row, in its
     * tenant's transaction.
     *
     * @param now by the clock of the application
     * @param max how many at most
     * @param lease how long until another node may claim what this one has not started
     */
    List<DueSchedule> claim(Instant now, int max, Duration lease);
}
