package dev.guildhall.application.schedule;

import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.application.schedule.in.ChangeSchedule;
import dev.guildhall.application.schedule.in.ClaimSchedules;
import dev.guildhall.application.schedule.in.DeleteSchedule;
import dev.guildhall.application.schedule.in.ListSchedules;
import dev.guildhall.application.schedule.in.ShowSchedule;
import dev.guildhall.application.schedule.in.ShowTimes;
import dev.guildhall.application.schedule.in.StartDueSchedule;
import dev.guildhall.application.schedule.in.StartSchedule;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;

/** Builds the use cases of schedules. */
public final class ScheduleUseCases {

    private final SchedulePorts ports;
    private final Times times;

    /**
     * @param ports what they run on
     */
    public ScheduleUseCases(SchedulePorts ports) {
        this.ports = ports;
        this.times = new Times(ports.recurrences());
    }

    /** {@link ListSchedules}. */
    public ListSchedules listSchedules() {
        return (context, employee, page) -> {
            context.demand(Permission.SCHEDULE_READ);
            return ports.tx().read(context.tenant(), () -> ports.schedules().list(context.tenant(), employee, page));
        };
    }

    /** {@link ShowSchedule}. */
    public ShowSchedule showSchedule() {
        return (context, id) -> {
            context.demand(Permission.SCHEDULE_READ);
            return ports.tx().read(context.tenant(), () -> ports.schedules().find(context.tenant(), id));
        };
    }

    /** {@link ShowTimes}. */
    public ShowTimes showTimes() {
        return (context, timing) -> {
            context.demand(Permission.SCHEDULE_READ);
            return times.upcoming(timing, ports.clock().instant());
        };
    }

    /** {@link AddSchedule}. */
    public AddSchedule addSchedule() {
        return new AddScheduleService(ports, times);
    }

    /** {@link ChangeSchedule}. */
    public ChangeSchedule changeSchedule() {
        return new ChangeScheduleService(ports, times);
    }

    /** {@link DeleteSchedule}. */
    public DeleteSchedule deleteSchedule() {
        return (context, id) -> {
            context.demand(Permission.SCHEDULE_CHANGE);
            return ports.tx().write(context.tenant(), () -> {
                boolean deleted = ports.schedules().delete(context.tenant(), id);
                if (deleted) {
                    ports.trail().note(context, AuditAction.SCHEDULE_DELETED, AuditTarget.of("schedule", id));
                }
                return deleted;
            });
        };
    }

    /** {@link StartSchedule}. */
    public StartSchedule startSchedule() {
        return new StartScheduleService(ports);
    }

    /** {@link ClaimSchedules}. */
    public ClaimSchedules claimSchedules() {
        return new ClaimSchedulesService(ports);
    }

    /** {@link StartDueSchedule}. */
    public StartDueSchedule startDueSchedule() {
        return new StartDueScheduleService(ports, times);
    }
}
