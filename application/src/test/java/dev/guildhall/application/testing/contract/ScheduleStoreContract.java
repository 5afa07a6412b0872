package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.schedule.Occurrence;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.ScheduleId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.schedule.out.ScheduleStore} promises. */
public interface ScheduleStoreContract extends SchedulePorts {

    /** Tomorrow. */
    Instant NEXT = ManualClock.START.plus(Duration.ofDays(1));

    /** A schedule as its own tenant sees it. */
    default Optional<Schedule> look(Company company, ScheduleId id) {
        return company.read(() -> schedules().find(company.id(), id));
    }

    @Test
    default void find_whenCreated_shouldGiveTheSameSchedule() {
        Company company = Company.foundedIn(this);
        Schedule recurring = schedule(company, company.hire(), NEXT);
        Schedule once =
                company.work().schedule(company.hire(), company.admin(), NEXT).active(new Timing.Once(NEXT), NEXT);
        company.run(() -> schedules().create(once));

        assertThat(look(company, recurring.id())).contains(recurring);
        assertThat(look(company, once.id())).contains(once);
        assertThat(look(company, new ScheduleId(company.make().id()))).isEmpty();
    }

    @Test
    default void find_whenOfAnotherTenant_shouldFindNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), NEXT);

        assertThat(look(stranger, schedule.id())).isEmpty();
        assertThat(stranger.read(() -> schedules().find(company.id(), schedule.id())))
                .isEmpty();
        assertThat(stranger.write(() -> schedules().findForUpdate(company.id(), schedule.id())))
                .isEmpty();
    }

    @Test
    default void create_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Schedule schedule = company.work().schedule(company.hire(), company.admin(), NEXT);

        assertThatThrownBy(() -> stranger.run(() -> schedules().create(schedule)))
                .isInstanceOf(RuntimeException.class);

        assertThat(look(company, schedule.id())).isEmpty();
    }

    @Test
    default void update_whenNextRevision_shouldWriteEverythingThatChanges() {
        Company company = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), NEXT);
        Run run = company.newRun();
        Occurrence occurrence = new Occurrence(NEXT, NEXT.plusSeconds(2), Occurrence.Result.TOO_MANY_WAITING);
        Schedule changed = schedule.titled("Weekly review")
                .hurried(Priority.HIGH)
                .written(company.join().id(), "Review the week.")
                .active(Timing.Recurring.of("0 9 * * 5", "America/New_York"), NEXT.plusSeconds(60))
                .noted(occurrence, Optional.of(run.id()))
                .revised();
        Schedule stopped = changed.stopped(ScheduleState.EMPLOYEE_RELEASED).revised();

        assertThat(company.write(() -> schedules().update(changed))).isTrue();
        assertThat(look(company, schedule.id())).contains(changed);
        assertThat(company.write(() -> schedules().update(stopped))).isTrue();
        assertThat(look(company, schedule.id())).contains(stopped);
    }

    @Test
    default void update_whenSomebodyElseWasFirst_shouldWriteNothing() {
        Company company = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), NEXT);
        Schedule first = schedule.titled("First").revised();
        company.run(() -> schedules().update(first));

        assertThat(company.write(
                        () -> schedules().update(schedule.titled("Second").revised())))
                .isFalse();

        assertThat(look(company, schedule.id())).contains(first);
    }

    @Test
    default void update_whenOfAnotherTenant_shouldChangeNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), NEXT);

        Attempt.at(() ->
                stranger.run(() -> schedules().update(schedule.titled("Mine").revised())));
        Attempt.at(() -> stranger.run(() -> schedules().delete(company.id(), schedule.id())));

        assertThat(look(company, schedule.id())).contains(schedule);
    }

    @Test
    default void delete_whenThere_shouldForgetIt() {
        Company company = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), NEXT);

        assertThat(company.write(() -> schedules().delete(company.id(), schedule.id())))
                .isTrue();
        assertThat(company.write(() -> schedules().delete(company.id(), schedule.id())))
                .isFalse();
        assertThat(look(company, schedule.id())).isEmpty();
    }

    @Test
    default void list_whenMany_shouldGiveEachOnceNewestFirst() {
        Company company = Company.foundedIn(this);
        Employee employee = company.hire();
        Schedule first = schedule(company, employee, NEXT);
        company.clock().advance(Duration.ofMinutes(1));
        Schedule second = schedule(company, company.hire(), NEXT);
        company.clock().advance(Duration.ofMinutes(1));
        Schedule third = schedule(company, employee, NEXT);

        PageWalk.assertWalks(
                List.of(third, second, first),
                page -> company.read(() -> schedules().list(company.id(), Optional.empty(), page)));
        PageWalk.assertWalks(
                List.of(third, first),
                page -> company.read(() -> schedules().list(company.id(), Optional.of(employee.id()), page)));
        PageWalk.assertRefusesMadeUpCursors(
                page -> company.read(() -> schedules().list(company.id(), Optional.empty(), page)));
    }

    @Test
    default void list_whenOfAnotherTenant_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        schedule(company, company.hire(), NEXT);

        assertThat(PageWalk.walk(
                        9, page -> stranger.read(() -> schedules().list(company.id(), Optional.empty(), page))))
                .isEmpty();
    }

    @Test
    default void countForAddition_shouldCountTheTenantsOwn() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        schedule(company, company.hire(), NEXT);
        schedule(company, company.hire(), NEXT);
        schedule(stranger, stranger.hire(), NEXT);

        assertThat(company.write(() -> schedules().countForAddition(company.id())))
                .isEqualTo(2);
    }

    @Test
    default void findForUpdate_whenAnotherHasIt_shouldWaitAndSeeWhatThatDid() {
        Company company = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), NEXT);
        Schedule changed = schedule.titled("Changed").revised();

        Rival<Optional<Schedule>> second = company.write(() -> {
            schedules().findForUpdate(company.id(), schedule.id());
            Rival<Optional<Schedule>> rival =
                    Rival.start(() -> company.write(() -> schedules().findForUpdate(company.id(), schedule.id())));
            schedules().update(changed);
            return rival;
        });

        assertThat(second.result()).contains(changed);
    }
}
