package dev.guildhall.adapter.in.faces.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.schedule.in.ChangeSchedule;
import dev.guildhall.application.schedule.in.StartSchedule;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.ScheduleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchedulesPageTest {

    private static final Employee MAYA = Sample.employee(10, "Maya");

    /** Every weekday at nine. */
    static final Schedule STAND_UP = new Schedule(
            Sample.TENANT,
            new ScheduleId(Sample.id(20)),
            MAYA.id(),
            Sample.MEMBER,
            "Stand-up",
            "Write the summary.",
            Priority.MEDIUM,
            Timing.Recurring.of("0 9 * * 1-5", "Europe/Berlin"),
            ScheduleState.ACTIVE,
            Optional.of(Sample.NOW),
            Optional.empty(),
            Optional.empty(),
            Sample.NOW,
            1);

    private final FakeBrowser browser = new FakeBrowser();
    private final List<Optional<EmployeeId>> asked = new ArrayList<>();
    private final List<ChangeSchedule.Command> changes = new ArrayList<>();
    private final List<ScheduleId> deleted = new ArrayList<>();
    private List<Schedule> schedules = List.of(STAND_UP);
    private ChangeSchedule.Outcome changed = new ChangeSchedule.Outcome.Changed(STAND_UP);
    private StartSchedule.Outcome started = new StartSchedule.Outcome.TooManyWaiting(10);

    private SchedulesPage page(Role role) {
        return new SchedulesPage(
                browser,
                Sample.caller(role),
                new SchedulesPage.Ports(
                        (context, employee, page) -> {
                            asked.add(employee);
                            return new Page<>(schedules, Optional.empty());
                        },
                        (context, command) -> {
                            changes.add(command);
                            return changed;
                        },
                        (context, command) -> started,
                        (context, id) -> deleted.add(id),
                        (context, id) ->
                                Optional.of(MAYA).filter(known -> known.id().equals(id))));
    }

    private SchedulesPage pressing(String button) {
        browser.postback = true;
        browser.parameters.put(button, STAND_UP.id().toString());
        SchedulesPage page = page(Role.MEMBER);
        page.act();
        return page;
    }

    @Test
    void cards_shouldSayWhoDoesWhatAndWhen() {
        ScheduleCard card = page(Role.VIEWER).getCards().getFirst();

        assertThat(card.employee()).isEqualTo("Maya");
        assertThat(card.timing()).isEqualTo("Every weekday at 09:00, Europe/Berlin");
        assertThat(card.on()).isTrue();
        assertThat(card.next()).isEqualTo("20 Nov 2026, 13:00 Europe/Berlin");
        assertThat(card.last()).isEmpty();
    }

    @Test
    void cards_whenStopped_shouldSayWhy() {
        schedules = List.of(STAND_UP.stopped(ScheduleState.EMPLOYEE_RELEASED));

        ScheduleCard card = page(Role.VIEWER).getCards().getFirst();

        assertThat(card.on()).isFalse();
        assertThat(card.why()).contains("released");
        assertThat(card.next()).isEmpty();
    }

    @Test
    void cards_whenOfOneEmployee_shouldAskForThose() {
        browser.parameters.put("employee", MAYA.id().toString());
        SchedulesPage page = page(Role.VIEWER);

        assertThat(page.getCards()).hasSize(1);
        assertThat(page.getEmployeeName()).isEqualTo("Maya");
        assertThat(asked).containsExactly(Optional.of(MAYA.id()));
    }

    @Test
    void act_whenASwitchIsPressed_shouldTurnItAndComeBack() {
        browser.parameters.put("employee", MAYA.id().toString());

        pressing("switchOff");

        assertThat(changes).containsExactly(ChangeSchedule.Command.enabling(STAND_UP.id(), false));
        assertThat(browser.redirect).hasValue("/app/schedules?employee=" + MAYA.id() + "&notice=schedule-off");
    }

    @Test
    void act_whenItCannotBeSwitchedOn_shouldSayWhy() {
        changed = new ChangeSchedule.Outcome.EmployeeReleased();

        assertThat(pressing("switchOn").getErrors().get("form")).contains("does not work here any more");
        assertThat(browser.redirect).isEmpty();
    }

    @Test
    void act_whenStartIsRefused_shouldSayWhy() {
        assertThat(pressing("start").getErrors().get("form")).contains("10 messages");
    }

    @Test
    void act_whenDeleteIsPressed_shouldDelete() {
        pressing("delete");

        assertThat(deleted).containsExactly(STAND_UP.id());
        assertThat(browser.redirect).hasValue("/app/schedules?notice=schedule-deleted");
    }

    @Test
    void act_whenNoFormIsSent_shouldDoNothing() {
        browser.parameters.put("delete", STAND_UP.id().toString());

        page(Role.MEMBER).act();

        assertThat(deleted).isEmpty();
    }
}
