package dev.guildhall.application.schedule;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.conversation.MessageSender.Sending;
import dev.guildhall.application.idempotency.IdempotencyStore.Earlier;
import dev.guildhall.application.schedule.in.StartSchedule;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.schedule.Occurrence;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.shared.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Starts schedules at a member's wish. */
final class StartScheduleService implements StartSchedule {

    private final SchedulePorts ports;

    StartScheduleService(SchedulePorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome start(CallContext context, Command command) {
        context.demand(Permission.SCHEDULE_CHANGE);
        context.demand(Permission.MESSAGE_SEND);
        MessageId id = new MessageId(ports.ids().next());
        return ports.tx()
                .writeIf(
                        context.tenant(),
                        Outcome.Started.class::isInstance,
                        () -> replay(context, command, id).orElseGet(() -> start(context, command, id)));
    }

    private Optional<Outcome> replay(CallContext context, Command command, MessageId id) {
        return command.key()
                .flatMap(key -> ports.keys()
                        .claim(
                                context.tenant(),
                                context.member(),
                                key,
                                "start-schedule",
                                command.schedule().toString(),
                                id.value()))
                .map(earlier -> earlierStart(context, earlier));
    }

    private Outcome earlierStart(CallContext context, Earlier earlier) {
        if (!earlier.sameRequest()) {
            return new Outcome.KeyReused();
        }
        Message message = ports.conversations()
                .findMessage(context.tenant(), new MessageId(earlier.result()))
                .orElseThrow();
        return new Outcome.Started(
                ports.runs().find(context.tenant(), message.run()).orElseThrow());
    }

    private Outcome start(CallContext context, Command command, MessageId id) {
        Optional<Schedule> schedule = ports.schedules().findForUpdate(context.tenant(), command.schedule());
        if (schedule.isEmpty()) {
            return new Outcome.UnknownSchedule();
        }
        boolean employed = ports.employees()
                .find(context.tenant(), schedule.get().employee())
                .filter(Employee::isActive)
                .isPresent();
        return employed ? start(context, schedule.get(), id) : new Outcome.EmployeeReleased();
    }

    private Outcome start(CallContext context, Schedule schedule, MessageId id) {
        Conversation conversation = ports.sender().newest(context.tenant(), schedule.employee(), context.member());
        return switch (ports.sender()
                .send(conversation, context.member(), id, schedule.message(), schedule.priority())) {
            case Sending.Sent(Message _, Run run) -> {
                Instant now = ports.clock().instant();
                Occurrence started = new Occurrence(now, now, Occurrence.Result.STARTED);
                boolean kept = ports.schedules()
                        .update(schedule.noted(started, Optional.of(run.id())).revised());
                if (!kept) {
                    throw new IllegalStateException("changed by another under its lock: schedule " + schedule.id());
                }
                ports.trail()
                        .note(
                                context,
                                AuditAction.SCHEDULE_STARTED,
                                AuditTarget.of("schedule", schedule.id()),
                                AuditChange.to("run", run.id()));
                yield new Outcome.Started(run);
            }
            case Sending.TooManyWaiting(int limit) -> new Outcome.TooManyWaiting(limit);
            case Sending.QueueFull(int limit) -> new Outcome.QueueFull(limit);
            case Sending.MonthUsedUp(int limit, Duration retryAfter) -> new Outcome.MonthUsedUp(limit, retryAfter);
        };
    }
}
