package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.schedule.DueSchedule;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.shared.ScheduleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.crosstenant.ScheduleClaims} promises. Other tests' schedules may be due, too. */
public interface ScheduleClaimsContract extends SchedulePorts {

    /** When things are due. */
    Instant DUE = ManualClock.START.plus(Duration.ofDays(1));

    /** A claim that lasts for the test. */
    Duration LEASE = Duration.ofMinutes(5);

    /** Claims everything that is due, and tells which of it belongs to the company, in order. */
    default List<ScheduleId> claim(Company company, Instant now) {
        return scheduleClaims().claim(now, 1000, LEASE).stream()
                .filter(due -> due.tenant().equals(company.id()))
                .map(DueSchedule::id)
                .toList();
    }

    @Test
    default void claim_shouldGiveWhatIsDueLongestDueFirst() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        Schedule later = schedule(company, employee, DUE);
        Schedule earlier = schedule(company, employee, DUE.minusSeconds(60));
        schedule(company, employee, DUE.plusSeconds(1));

        assertThat(claim(company, DUE)).containsExactly(earlier.id(), later.id());
    }

    @Test
    default void claim_shouldGiveSchedulesOfAllTenants() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        Schedule ours = schedule(company, company.hire(), DUE);
        Schedule theirs = schedule(other, other.hire(), DUE);

        assertThat(scheduleClaims().claim(DUE, 1000, LEASE))
                .contains(new DueSchedule(company.id(), ours.id()), new DueSchedule(other.id(), theirs.id()));
    }

    @Test
    default void claim_whenClaimed_shouldNotGiveItAgainUntilTheLeaseEnds() {
        Company company = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), DUE);
        claim(company, DUE);

        assertThat(claim(company, DUE.plus(LEASE).minusSeconds(1))).isEmpty();
        assertThat(claim(company, DUE.plus(LEASE))).containsExactly(schedule.id());
    }

    @Test
    default void claim_whenChangedSinceItWasClaimed_shouldGiveItAgain() {
        Company company = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), DUE);
        claim(company, DUE);
        company.run(() -> schedules()
                .update(schedule.active(schedule.timing(), DUE.plusSeconds(1)).revised()));

        assertThat(claim(company, DUE)).isEmpty();
        assertThat(claim(company, DUE.plusSeconds(1))).containsExactly(schedule.id());
    }

    @Test
    default void claim_whenStopped_shouldNotGiveIt() {
        Company company = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), DUE);
        company.run(
                () -> schedules().update(schedule.stopped(ScheduleState.PAUSED).revised()));

        assertThat(claim(company, DUE)).isEmpty();
    }

    @Test
    default void claim_whenMoreAreDueThanAskedFor_shouldGiveNoMore() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        schedule(company, employee, DUE);
        schedule(company, employee, DUE);

        assertThat(scheduleClaims().claim(DUE, 1, LEASE)).hasSize(1);
    }
}
