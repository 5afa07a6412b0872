package dev.guildhall.application.schedule;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.schedule.in.ChangeSchedule;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import java.util.Optional;

/** Changes schedules. */
final class ChangeScheduleService implements ChangeSchedule {

    private final SchedulePorts ports;
    private final Times times;

    ChangeScheduleService(SchedulePorts ports, Times times) {
        this.ports = ports;
        this.times = times;
    }

    @Override
    public Outcome change(CallContext context, Command command) {
        context.demand(Permission.SCHEDULE_CHANGE);
        command.timing().ifPresent(times::check);
        return ports.tx()
                .write(
                        context.tenant(),
                        () -> ports.schedules()
                                .findForUpdate(context.tenant(), command.schedule())
                                .map(schedule -> change(context, command, schedule))
                                .orElseGet(Outcome.UnknownSchedule::new));
    }

    private Outcome change(CallContext context, Command command, Schedule schedule) {
        if (command.expectedRevision()
                .filter(expected -> expected != schedule.revision())
                .isPresent()) {
            return new Outcome.Stale(schedule.revision());
        }
        boolean on = command.enabled().orElse(schedule.isActive());
        if (on && !isEmployed(schedule)) {
            return new Outcome.EmployeeReleased();
        }
        Schedule worded = worded(context, command, schedule, on);
        Schedule changed = (on ? switchedOn(command, worded) : switchedOff(command, worded)).revised();
        if (!ports.schedules().update(changed)) {
            return new Outcome.Stale(schedule.revision() + 1);
        }
        note(context, schedule, changed);
        return new Outcome.Changed(changed);
    }

    /** What is said to the employee is the conversation's matter; here only that it changed. */
    private void note(CallContext context, Schedule before, Schedule after) {
        boolean reworded = !before.message().equals(after.message());
        ports.trail()
                .note(
                        context,
                        AuditAction.SCHEDULE_CHANGED,
                        AuditTarget.of("schedule", after.id()),
                        AuditChange.of("title", before.title(), after.title()),
                        AuditChange.of("timing", Times.inWords(before.timing()), Times.inWords(after.timing())),
                        AuditChange.of("priority", before.priority(), after.priority()),
                        AuditChange.of("state", before.state(), after.state()),
                        AuditChange.to("message", reworded ? "changed" : ""));
    }

    private boolean isEmployed(Schedule schedule) {
        return ports.employees()
                .find(schedule.tenant(), schedule.employee())
                .filter(Employee::isActive)
                .isPresent();
    }

    /** Nobody can put words into the mouth of another: whoever changes them speaks. */
    private static Schedule worded(CallContext context, Command command, Schedule schedule, boolean on) {
        Schedule named = command.title().map(schedule::titled).orElse(schedule);
        Schedule titled = command.priority().map(named::hurried).orElse(named);
        boolean takenOver = on && schedule.state() == ScheduleState.AUTHOR_GONE;
        return command.message()
                .or(() -> Optional.of(schedule.message()).filter(_ -> takenOver))
                .map(message -> titled.written(context.member(), message))
                .orElse(titled);
    }

    private Schedule switchedOn(Command command, Schedule schedule) {
        if (schedule.isActive() && command.timing().isEmpty()) {
            return schedule;
        }
        Timing timing = command.timing().orElse(schedule.timing());
        return schedule.active(timing, times.first(timing, ports.clock().instant()));
    }

    private static Schedule switchedOff(Command command, Schedule schedule) {
        ScheduleState why = schedule.isActive() ? ScheduleState.PAUSED : schedule.state();
        return schedule.stopped(command.timing().orElse(schedule.timing()), why);
    }
}
