package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.Employees;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.WorkFixtures;
import dev.guildhall.application.usage.out.UsageLedger;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.usage.UsageReport.Grouping;
import dev.guildhall.domain.usage.UsageReport.Row;
import dev.guildhall.domain.usage.UsageReport.Sum;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link UsageLedger#sum} promises. */
public interface UsageSumsContract extends StorePorts {

    /** The ledger. */
    UsageLedger ledger();

    /** Stores an entry for a call of a run, at the company's time. */
    default void meter(Company company, Run run, long seq, ModelUsage usage) {
        company.run(() -> ledger().append(company.work().usage(run, seq, usage)));
    }

    /** Sums of a whole year. */
    default List<Row> sums(Company company, Grouping grouping) {
        Instant from = ManualClock.START.minus(Duration.ofDays(100));
        return sums(company, from, from.plus(Duration.ofDays(365)), grouping);
    }

    /** Sums of a period. */
    default List<Row> sums(Company company, Instant from, Instant to, Grouping grouping) {
        return company.read(() -> ledger().sum(company.id(), from, to, grouping));
    }

    /** The sum of calls of {@link WorkFixtures#calledAt}. */
    default Sum sum(long calls, long micros) {
        return new Sum(calls, new TokenCount(1000 * calls), new TokenCount(200 * calls), new MoneyMicros(micros));
    }

    /** Stores an employee under a name. */
    default Employee hireAs(Company company, String name) {
        Employee employee = Employees.named(company.candidate(), name);
        company.run(() -> employees().create(employee));
        return employee;
    }

    @Test
    default void sum_whenNothingIsMetered_shouldBeEmpty() {
        assertThat(sums(Company.foundedIn(this), Grouping.EMPLOYEE)).isEmpty();
    }

    @Test
    default void sum_whenByEmployee_shouldNameThemDearestFirst() {
        Company company = Company.foundedIn(this);
        Employee cheap = hireAs(company, "Cheap");
        Employee dear = hireAs(company, "Dear");
        Run cheapRun = company.ask(company.talkTo(cheap));
        Run dearRun = company.ask(company.talkTo(dear));
        meter(company, cheapRun, 1, WorkFixtures.calledAt(10));
        meter(company, cheapRun, 2, WorkFixtures.calledAt(20));
        meter(company, dearRun, 1, WorkFixtures.calledAt(500));

        assertThat(sums(company, Grouping.EMPLOYEE))
                .containsExactly(
                        new Row(dear.id().toString(), "Dear", sum(1, 500)),
                        new Row(cheap.id().toString(), "Cheap", sum(2, 30)));
    }

    @Test
    default void sum_whenAnEmployeeWasReleased_shouldStillNameThem() {
        Company company = Company.foundedIn(this);
        Employee employee = hireAs(company, "Gone");
        meter(company, company.ask(company.talkTo(employee)), 1, WorkFixtures.calledAt(10));
        company.run(() -> employees().update(employee.released(company.clock().instant())));

        assertThat(sums(company, Grouping.EMPLOYEE)).extracting(Row::label).containsExactly("Gone");
    }

    @Test
    default void sum_whenByModel_shouldAddUpEachModel() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        meter(company, run, 1, WorkFixtures.calledAt(10));
        meter(company, run, 2, WorkFixtures.calledAt(15));
        meter(
                company,
                run,
                3,
                new ModelUsage("large", 1, new TokenCount(5), new TokenCount(6), new MoneyMicros(700), true));

        List<Row> rows = sums(company, Grouping.MODEL);

        assertThat(rows).extracting(Row::key).containsExactly("large", "demo");
        assertThat(rows)
                .extracting(Row::sum)
                .containsExactly(new Sum(1, new TokenCount(5), new TokenCount(6), new MoneyMicros(700)), sum(2, 25));
    }

    @Test
    default void sum_whenByOperation_shouldAddUpEachKindOfRun() {
        Company company = Company.foundedIn(this);
        Run chat = company.newRun();
        Run delegation = company.work().delegatedRun(chat, chat.employee());
        company.run(() -> runs().create(delegation));
        meter(company, chat, 1, WorkFixtures.calledAt(10));
        meter(company, delegation, 1, WorkFixtures.calledAt(40));

        List<Row> rows = sums(company, Grouping.OPERATION);

        assertThat(rows).extracting(Row::key).containsExactly("DELEGATION", "CHAT");
        assertThat(rows).extracting(Row::sum).containsExactly(sum(1, 40), sum(1, 10));
        assertThat(rows).extracting(Row::label).noneMatch(String::isBlank);
    }

    @Test
    default void sum_whenByDay_shouldCountDaysInUtcInOrder() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        company.clock().set(Instant.parse("2026-11-21T00:00:00Z"));
        meter(company, run, 1, WorkFixtures.calledAt(1));
        company.clock().set(Instant.parse("2026-11-20T23:59:59.999999Z"));
        meter(company, run, 2, WorkFixtures.calledAt(500));
        company.clock().set(Instant.parse("2026-11-20T00:00:00Z"));
        meter(company, run, 3, WorkFixtures.calledAt(30));

        List<Row> rows = sums(company, Grouping.DAY);

        assertThat(rows).extracting(Row::key).containsExactly("2026-11-20", "2026-11-21");
        assertThat(rows).extracting(Row::sum).containsExactly(sum(2, 530), sum(1, 1));
    }

    @ParameterizedTest
    @EnumSource
    default void sum_whenAPeriodIsGiven_shouldIncludeItsStartAndNotItsEnd(Grouping grouping) {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Instant from = Instant.parse("2026-11-20T10:00:00Z");
        Instant to = Instant.parse("2026-11-20T11:00:00Z");
        List<Instant> times = List.of(from.minusNanos(1000), from, to.minusNanos(1000), to);
        for (int i = 0; i < times.size(); i++) {
            company.clock().set(times.get(i));
            meter(company, run, i + 1L, WorkFixtures.calledAt(i));
        }

        assertThat(sums(company, from, to, grouping)).extracting(Row::sum).containsExactly(sum(2, 3));
    }

    @ParameterizedTest
    @EnumSource
    default void sum_whenOfAnotherTenant_shouldBeEmpty(Grouping grouping) {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        meter(company, company.newRun(), 1, WorkFixtures.calledAt(10));
        Instant from = ManualClock.START.minus(Duration.ofDays(1));
        Instant to = ManualClock.START.plus(Duration.ofDays(1));

        assertThat(sums(stranger, grouping)).isEmpty();
        assertThat(stranger.read(() -> ledger().sum(company.id(), from, to, grouping)))
                .isEmpty();
    }
}
