package dev.guildhall.application.schedule;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.idempotency.IdempotencyStore.Earlier;
import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.shared.ScheduleId;
import java.time.Instant;
import java.util.Optional;

/** Adds schedules. */
final class AddScheduleService implements AddSchedule {

    private final SchedulePorts ports;
    private final Times times;

    AddScheduleService(SchedulePorts ports, Times times) {
        this.ports = ports;
        this.times = times;
    }

    @Override
    public Outcome add(CallContext context, Command command) {
        context.demand(Permission.SCHEDULE_CHANGE);
        times.check(command.timing());
        ScheduleId id = new ScheduleId(ports.ids().next());
        return ports.tx()
                .writeIf(
                        context.tenant(),
                        Outcome.Added.class::isInstance,
                        () -> replay(context, command, id).orElseGet(() -> add(context, command, id)));
    }

    /** The request in words of its own: a record's text changes with its class, keys outlive versions. */
    private static String text(Command command) {
        return String.join(
                "\n",
                command.employee().toString(),
                command.title(),
                command.priority().name(),
                Times.inWords(command.timing()),
                command.message());
    }

    private Optional<Outcome> replay(CallContext context, Command command, ScheduleId id) {
        return command.key()
                .flatMap(key -> ports.keys()
                        .claim(context.tenant(), context.member(), key, "schedule", text(command), id.value()))
                .map(earlier -> earlierAddition(context, earlier));
    }

    private Outcome earlierAddition(CallContext context, Earlier earlier) {
        if (!earlier.sameRequest()) {
            return new Outcome.KeyReused();
        }
        return ports.schedules()
                .find(context.tenant(), new ScheduleId(earlier.result()))
                .<Outcome>map(Outcome.Added::new)
                .orElseGet(Outcome.DeletedSince::new);
    }

    private Outcome add(CallContext context, Command command, ScheduleId id) {
        Schedule schedule = schedule(context, command, id);
        if (ports.employees()
                .find(context.tenant(), command.employee())
                .filter(Employee::isActive)
                .isEmpty()) {
            return new Outcome.UnknownEmployee();
        }
        if (ports.schedules().countForAddition(context.tenant()) >= Schedule.MAX_PER_TENANT) {
            return new Outcome.TooMany(Schedule.MAX_PER_TENANT);
        }
        ports.schedules().create(schedule);
        ports.trail()
                .note(
                        context,
                        AuditAction.SCHEDULE_ADDED,
                        AuditTarget.of("schedule", id),
                        AuditChange.to("employee", schedule.employee()),
                        AuditChange.to("title", schedule.title()),
                        AuditChange.to("timing", Times.inWords(schedule.timing())));
        return new Outcome.Added(schedule);
    }

    private Schedule schedule(CallContext context, Command command, ScheduleId id) {
        Instant now = ports.clock().instant();
        return new Schedule(
                context.tenant(),
                id,
                command.employee(),
                context.member(),
                command.title(),
                command.message(),
                command.priority(),
                command.timing(),
                ScheduleState.ACTIVE,
                Optional.of(times.first(command.timing(), now)),
                Optional.empty(),
                Optional.empty(),
                now,
                1);
    }
}
