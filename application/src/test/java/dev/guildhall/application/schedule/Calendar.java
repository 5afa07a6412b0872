package dev.guildhall.application.schedule;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.conversation.MessageSender;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.RunStarter;
import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.application.schedule.in.AddSchedule.Outcome.Added;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.DueSchedule;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A company with one employee, and words for what its members and the ticker do with schedules. */
class Calendar {

    static final Timing WEEKDAYS = Timing.Recurring.of("0 9 * * 1-5", "Europe/Berlin");

    final InMemoryPorts ports = new InMemoryPorts();
    final Tenant tenant = ports.make().tenant();
    final Member ana = ports.make().admin(tenant.id());
    final Member ben = ports.make().member(tenant.id(), Role.MEMBER);
    final Employee sarah = ports.make().employee(tenant.id());
    final ScheduleUseCases useCases = useCases();

    private ScheduleUseCases useCases() {
        ports.tx().run(tenant.id(), () -> {
            ports.tenants().create(tenant);
            ports.members().create(ana);
            ports.members().create(ben);
            ports.employees().create(sarah);
        });
        RunStarter starter = ports.runPorts(ports.tx(), ports.journal()).starter();
        return new ScheduleUseCases(new SchedulePorts(
                ports.tx(),
                ports.members(),
                ports.employees(),
                ports.conversations(),
                ports.runs(),
                new MessageSender(ports.conversations(), ports.runs(), starter, ports.clock(), ports.ids()),
                ports.schedules(),
                ports.scheduleClaims(),
                ports.recurrences(),
                ports.idempotency(),
                ports.clock(),
                ports.ids(),
                ports.auditTrail()));
    }

    CallContext call(Member member) {
        return ports.make().context(member);
    }

    AddSchedule.Command standUp(Timing timing) {
        return new AddSchedule.Command(
                sarah.id(), "Stand-up", "Write the stand-up summary.", Priority.LOW, timing, Optional.empty());
    }

    Schedule add(Timing timing) {
        return ((Added) useCases.addSchedule().add(call(ana), standUp(timing))).schedule();
    }

    Schedule look(Schedule schedule) {
        return useCases.showSchedule().show(call(ana), schedule.id()).orElseThrow();
    }

    /** One tick of one node, at a certain time. */
    int tickAt(String instant) {
        ports.clock().set(Instant.parse(instant));
        List<DueSchedule> due = useCases.claimSchedules().claim(Fixtures.SYSTEM, 50);
        due.forEach(one -> useCases.startDueSchedule().start(Fixtures.SYSTEM, one));
        return due.size();
    }

    /** Everything that was said to the employee, newest first. */
    List<Message> said() {
        return ports.tx()
                .read(
                        tenant.id(),
                        () -> ports.conversations()
                                .messagesWith(tenant.id(), sarah.id(), PageRequest.first(100))
                                .items());
    }

    void release() {
        ports.tx()
                .run(
                        tenant.id(),
                        () -> ports.employees()
                                .update(sarah.released(ports.clock().instant())));
    }
}
