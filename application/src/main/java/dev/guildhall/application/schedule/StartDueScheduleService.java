package dev.guildhall.application.schedule;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.conversation.MessageSender.Sending;
import dev.guildhall.application.schedule.in.StartDueSchedule;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.schedule.DueSchedule;
import dev.guildhall.domain.schedule.Occurrence;
import dev.guildhall.domain.schedule.Occurrence.Result;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Starts schedules whose time has come. */
final class StartDueScheduleService implements StartDueSchedule {

    /** How late something may start that starts only once. */
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private final SchedulePorts ports;
    private final Times times;

    StartDueScheduleService(SchedulePorts ports, Times times) {
        this.ports = ports;
        this.times = times;
    }

    @Override
    public void start(SystemContext context, DueSchedule due) {
        ports.tx().run(due.tenant(), () -> {
            Instant now = ports.clock().instant();
            ports.schedules()
                    .findForUpdate(due.tenant(), due.id())
                    .filter(schedule -> schedule.isDue(now))
                    .ifPresent(schedule -> {
                        Schedule changed = after(schedule, now);
                        keep(changed);
                        note(context, schedule, changed);
                    });
        });
    }

    private void keep(Schedule changed) {
        if (!ports.schedules().update(changed.revised())) {
            throw new IllegalStateException("changed by another under its lock: schedule " + changed.id());
        }
    }

    private void note(SystemContext context, Schedule before, Schedule after) {
        after.lastRun()
                .filter(run -> before.lastRun().filter(run::equals).isEmpty())
                .ifPresent(run -> ports.trail()
                        .noteFor(
                                after.author(),
                                context,
                                after.tenant(),
                                AuditAction.SCHEDULE_STARTED,
                                AuditTarget.of("schedule", after.id()),
                                AuditChange.to("run", run)));
    }

    private Schedule after(Schedule schedule, Instant now) {
        return obstacle(schedule).map(schedule::stopped).orElseGet(() -> sent(schedule, now));
    }

    /** Rights are those of this moment, not those of the day on which the schedule was made. */
    private Optional<ScheduleState> obstacle(Schedule schedule) {
        boolean employed = ports.employees()
                .find(schedule.tenant(), schedule.employee())
                .filter(Employee::isActive)
                .isPresent();
        if (!employed) {
            return Optional.of(ScheduleState.EMPLOYEE_RELEASED);
        }
        boolean allowed = ports.members()
                .findPrincipal(schedule.tenant(), schedule.author())
                .filter(author -> author.role().may(Permission.MESSAGE_SEND))
                .isPresent();
        return allowed ? Optional.empty() : Optional.of(ScheduleState.AUTHOR_GONE);
    }

    private Schedule sent(Schedule schedule, Instant now) {
        Conversation conversation = ports.sender().newest(schedule.tenant(), schedule.employee(), schedule.author());
        MessageId id = new MessageId(ports.ids().next());
        return switch (ports.sender()
                .send(conversation, schedule.author(), id, schedule.message(), schedule.priority())) {
            case Sending.Sent(Message _, Run run) -> noted(schedule, now, Result.STARTED, Optional.of(run.id()));
            case Sending.TooManyWaiting _ -> leftOut(schedule, now, Result.TOO_MANY_WAITING);
            case Sending.QueueFull _ -> leftOut(schedule, now, Result.QUEUE_FULL);
            case Sending.MonthUsedUp _ -> leftOut(schedule, now, Result.MONTH_USED_UP);
        };
    }

    /** What starts only once is tried again for a while, because no later time would make up for it. */
    private Schedule leftOut(Schedule schedule, Instant now, Result result) {
        Instant due = schedule.nextAt().orElse(now);
        boolean triesAgain = schedule.timing() instanceof Timing.Once
                && Duration.between(due, now).compareTo(LONGEST_DELAY) < 0;
        return triesAgain ? schedule : noted(schedule, now, result, Optional.empty());
    }

    /** The next time lies behind the present, so that what was missed is made up for once. */
    private Schedule noted(Schedule schedule, Instant now, Result result, Optional<RunId> run) {
        Occurrence occurrence = new Occurrence(schedule.nextAt().orElse(now), now, result);
        return schedule.after(occurrence, run, times.next(schedule.timing(), now));
    }
}
