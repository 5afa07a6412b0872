package dev.guildhall.application.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.RunStarter.NewRun;
import dev.guildhall.application.run.RunStarter.Start;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.CallId;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many runs a company may ask for in a month. */
class MonthlyRunsTest {

    private static final Duration REST_OF_NOVEMBER =
            Duration.between(Instant.parse("2026-11-20T09:00:00Z"), Instant.parse("2026-12-01T00:00:00Z"));

    private final InMemoryPorts ports = new InMemoryPorts();
    private final Company company = Company.foundedIn(ports);
    private final Employee employee = company.hire();
    private final RunStarter starter =
            ports.runPorts(ports.tx(), ports.journal()).starter();

    @BeforeEach
    void allowTwo() {
        ports.limit(company.tenant(), Plans.narrow());
    }

    private Start start(Optional<Run.Parent> parent) {
        return company.write(() -> starter.start(new NewRun(
                company.id(),
                parent.isPresent() ? RunKind.DELEGATION : RunKind.CHAT,
                Priority.MEDIUM,
                employee.id(),
                Optional.empty(),
                parent,
                parent.isPresent() ? 1 : 0,
                company.admin().id(),
                "Go.")));
    }

    private Start start() {
        return start(Optional.empty());
    }

    private int runs() {
        return company.read(() -> ports.runs()
                .list(company.id(), new RunStore.Filter(Optional.empty(), Optional.empty()), PageRequest.first())
                .items()
                .size());
    }

    @Test
    void start_whenTheMonthIsUsedUp_shouldStartNothingAndTellWhenTheNextBegins() {
        start();
        start();

        assertThat(start()).isEqualTo(new Start.MonthUsedUp(2, REST_OF_NOVEMBER));
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void start_whenTheNextMonthBegins_shouldCountAnew() {
        start();
        start();
        ports.clock().advance(REST_OF_NOVEMBER.minusMillis(1));
        assertThat(start()).isEqualTo(new Start.MonthUsedUp(2, Duration.ofMillis(1)));

        ports.clock().advance(Duration.ofMillis(1));

        assertThat(start()).isInstanceOf(Start.Started.class);
    }

    @Test
    void start_whenARunAsks_shouldCountToo() {
        Start.Started first = (Start.Started) start();
        start(Optional.of(new Run.Parent(first.run().id(), new CallId("call-1"))));

        assertThat(start()).isInstanceOf(Start.MonthUsedUp.class);
    }
}
