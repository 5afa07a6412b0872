package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.ScheduleClaims;
import dev.guildhall.domain.schedule.DueSchedule;
import dev.guildhall.domain.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Claims on the schedules of all tenants in memory. */
public final class InMemoryScheduleClaims implements ScheduleClaims {

    private static final Comparator<Schedule> LONGEST_DUE =
            Comparator.comparing(schedule -> schedule.nextAt().orElseThrow());

    private final InMemoryDatabase database;

    /** Claims on this database's schedules. */
    public InMemoryScheduleClaims(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public List<DueSchedule> claim(Instant now, int max, Duration lease) {
        return database.acrossTenants(tenants -> {
            List<Schedule> due = tenants.values().stream()
                    .filter(rows -> !InMemoryStandingStore.isHalted(rows))
                    .flatMap(rows -> rows.of(InMemoryScheduleStore.SCHEDULES).values().stream()
                            .filter(schedule -> schedule.isDue(now) && isFree(rows, schedule, now)))
                    .sorted(LONGEST_DUE)
                    .limit(max)
                    .toList();
            due.forEach(schedule -> tenants.getOrDefault(schedule.tenant(), new Rows())
                    .changeable(InMemoryScheduleStore.CLAIMED)
                    .put(schedule.id(), now.plus(lease)));
            return due.stream()
                    .map(schedule -> new DueSchedule(schedule.tenant(), schedule.id()))
                    .toList();
        });
    }

    private static boolean isFree(Rows rows, Schedule schedule, Instant now) {
        Instant until = rows.of(InMemoryScheduleStore.CLAIMED).get(schedule.id());
        return until == null || !until.isAfter(now);
    }
}
