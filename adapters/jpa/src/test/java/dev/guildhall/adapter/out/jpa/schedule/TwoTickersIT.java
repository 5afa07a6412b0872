package dev.guildhall.adapter.out.jpa.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.jpa.testing.JpaAudit;
import dev.guildhall.adapter.out.jpa.testing.JpaSchedulePorts;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.conversation.MessageSender;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.RunStarter;
import dev.guildhall.application.schedule.ScheduleUseCases;
import dev.guildhall.application.schedule.in.StartDueSchedule;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.SequentialIds;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.CalendarRecurrences;
import dev.guildhall.application.testing.fake.InMemoryRunSignals;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.schedule.DueSchedule;
import dev.guildhall.domain.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several nodes on one database start each time of each schedule once. */
class TwoTickersIT extends JpaSchedulePorts {

    private static final int NODES = 4;
    private static final int SCHEDULES = 12;

    /** Later than what other tests make due. */
    private static final Instant DUE = ManualClock.START.plus(Duration.ofDays(400));

    private final ManualClock clock = new ManualClock();

    private ScheduleUseCases node() {
        SequentialIds ids = SequentialIds.unique();
        RunStarter starter = new RunStarter(
                tx(),
                new TenantPlans(tenants(), adapter().plans().catalog()),
                runs(),
                adapter().runQueue(),
                adapter().plans().runCounts(),
                new InMemoryRunSignals(),
                clock,
                ids);
        return new ScheduleUseCases(new dev.guildhall.application.schedule.SchedulePorts(
                tx(),
                members(),
                employees(),
                conversations(),
                runs(),
                new MessageSender(conversations(), runs(), starter, clock, ids),
                schedules(),
                scheduleClaims(),
                new CalendarRecurrences(),
                adapter().idempotency(),
                clock,
                ids,
                new AuditTrail(JpaAudit.ports(adapter(), clock))));
    }

    private List<Schedule> plan(Company company) {
        List<Schedule> planned = new ArrayList<>();
        for (int i = 0; i < SCHEDULES; i++) {
            planned.add(schedule(company, company.hire(), DUE));
        }
        clock.set(DUE.plusSeconds(1));
        return planned;
    }

    private int messagesTo(Company company, Schedule schedule) {
        return company.read(() -> conversations()
                .messagesWith(company.id(), schedule.employee(), PageRequest.first(100))
                .items()
                .size());
    }

    private static void onAllNodes(Callable<Boolean> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(NODES)) {
            for (Future<Boolean> node : threads.invokeAll(List.of(work, work, work, work))) {
                assertThat(node.get()).isTrue();
            }
        }
    }

    private boolean tickUntilNothingIsDue() {
        ScheduleUseCases node = node();
        List<DueSchedule> due;
        do {
            due = node.claimSchedules().claim(Fixtures.SYSTEM, 2);
            due.forEach(one -> node.startDueSchedule().start(Fixtures.SYSTEM, one));
        } while (!due.isEmpty());
        return true;
    }

    @Test
    void tick_whenManyNodesTickAtOnce_shouldStartEachScheduleOnce() throws Exception {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        List<Schedule> ours = plan(company);
        List<Schedule> theirs = plan(other);

        onAllNodes(this::tickUntilNothingIsDue);

        assertThat(ours)
                .allSatisfy(
                        schedule -> assertThat(messagesTo(company, schedule)).isEqualTo(1));
        assertThat(theirs)
                .allSatisfy(schedule -> assertThat(messagesTo(other, schedule)).isEqualTo(1));
    }

    @Test
    void start_whenAllNodesStartTheSameScheduleAtOnce_shouldStartItOnce() throws Exception {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        Schedule schedule = schedule(company, employee, DUE);
        clock.set(DUE);
        DueSchedule due = new DueSchedule(company.id(), schedule.id());

        onAllNodes(() -> {
            StartDueSchedule node = node().startDueSchedule();
            node.start(Fixtures.SYSTEM, due);
            return true;
        });

        assertThat(messagesTo(company, schedule)).isEqualTo(1);
        Optional<Schedule> after = company.read(() -> schedules().find(company.id(), schedule.id()));
        assertThat(after.orElseThrow().revision()).isEqualTo(2);
        assertThat(after.orElseThrow().nextAt()).isPresent().get().matches(next -> next.isAfter(DUE));
    }
}
