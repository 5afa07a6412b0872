package dev.guildhall.application.schedule;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.schedule.in.ClaimSchedules;
import dev.guildhall.domain.schedule.DueSchedule;
import java.time.Duration;
import java.util.List;

/** Finds due schedules. */
final class ClaimSchedulesService implements ClaimSchedules {

    /** How long a node that dies keeps others from what it claimed. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final SchedulePorts ports;

    ClaimSchedulesService(SchedulePorts ports) {
        this.ports = ports;
    }

    @Override
    public List<DueSchedule> claim(SystemContext context, int max) {
        return ports.claims().claim(ports.clock().instant(), max, LEASE);
    }
}
