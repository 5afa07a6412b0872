package dev.guildhall.adapter.in.faces.schedule;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.schedule.in.ChangeSchedule;
import dev.guildhall.application.schedule.in.ChangeSchedule.Outcome.Changed;
import dev.guildhall.application.schedule.in.ChangeSchedule.Outcome.EmployeeReleased;
import dev.guildhall.application.schedule.in.ChangeSchedule.Outcome.Stale;
import dev.guildhall.application.schedule.in.ChangeSchedule.Outcome.UnknownSchedule;
import dev.guildhall.application.schedule.in.DeleteSchedule;
import dev.guildhall.application.schedule.in.ListSchedules;
import dev.guildhall.application.schedule.in.StartSchedule;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.ScheduleId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All schedules, or those of one employee, with a switch for each. */
@FacesPage
public final class SchedulesPage {

    private final Browser browser;
    private final Caller caller;
    private final Ports ports;
    private final FormErrors errors = new FormErrors();
    private final Map<EmployeeId, String> names = new HashMap<>();
    private final Lazy<List<ScheduleCard>> cards;

    /**
     * @param ports what the page asks for
     */
    @Inject
    public SchedulesPage(Browser browser, Caller caller, Ports ports) {
        this.browser = browser;
        this.caller = caller;
        this.ports = ports;
        // A tenant may have no more than a page holds.
        this.cards = Lazy.of(() -> ports
                .listSchedules
                .list(caller.to(Permission.SCHEDULE_READ), employee(), PageRequest.first(PageRequest.MAX))
                .items()
                .stream()
                .map(schedule -> ScheduleCard.of(schedule, nameOf(schedule.employee())))
                .toList());
    }

    private Optional<EmployeeId> employee() {
        return Ids.read(browser, "employee", EmployeeId::new);
    }

    private String nameOf(EmployeeId id) {
        return names.computeIfAbsent(
                id,
                wanted -> ports.showEmployee
                        .show(caller.to(Permission.EMPLOYEE_READ), wanted)
                        .map(found -> found.persona().name())
                        .orElse("Somebody"));
    }

    /** Does what the pressed button says; a button of a list says by its value to which schedule. */
    public void act() {
        if (!browser.isPostback()) {
            return;
        }
        chosen("switchOn").ifPresent(id -> turn(id, true));
        chosen("switchOff").ifPresent(id -> turn(id, false));
        chosen("start").ifPresent(this::start);
        chosen("delete").ifPresent(id -> {
            // A schedule that is gone already is what was wanted.
            boolean _ = ports.deleteSchedule.delete(caller.to(Permission.SCHEDULE_CHANGE), id);
            back("schedule-deleted");
        });
    }

    private Optional<ScheduleId> chosen(String button) {
        return Ids.read(browser, button, ScheduleId::new);
    }

    private void turn(ScheduleId id, boolean on) {
        ChangeSchedule.Command command = ChangeSchedule.Command.enabling(id, on);
        errors.read(
                        FormErrors.FORM,
                        "Its time",
                        () -> ports.changeSchedule.change(caller.to(Permission.SCHEDULE_CHANGE), command))
                .ifPresent(outcome -> conclude(outcome, on));
    }

    private void conclude(ChangeSchedule.Outcome outcome, boolean on) {
        switch (outcome) {
            case Changed _ -> back(on ? "schedule-on" : "schedule-off");
            case UnknownSchedule _ -> errors.add(FormErrors.FORM, "Somebody else has deleted this schedule.");
            case EmployeeReleased _ ->
                errors.add(FormErrors.FORM, "It cannot be switched on: its employee does not work here any more.");
            case Stale _ -> errors.add(FormErrors.FORM, "Somebody else has changed this meanwhile. Try again.");
        }
    }

    private void start(ScheduleId id) {
        StartSchedule.Command command = new StartSchedule.Command(id, Optional.empty());
        switch (ports.startSchedule.start(caller.to(Permission.SCHEDULE_CHANGE), command)) {
            case StartSchedule.Outcome.Started _ -> back("schedule-started");
            case StartSchedule.Outcome.UnknownSchedule _ ->
                errors.add(FormErrors.FORM, "Somebody else has deleted this schedule.");
            case StartSchedule.Outcome.EmployeeReleased _ ->
                errors.add(FormErrors.FORM, "It cannot start: its employee does not work here any more.");
            case StartSchedule.Outcome.TooManyWaiting(int limit) ->
                errors.add(
                        FormErrors.FORM,
                        limit + " messages of this conversation wait for an answer already. Try again later.");
            case StartSchedule.Outcome.QueueFull(int limit) ->
                errors.add(
                        FormErrors.FORM,
                        limit + " requests of your company wait to be started, as many as its plan allows. Try again"
                                + " later.");
            case StartSchedule.Outcome.MonthUsedUp(int limit, var _) ->
                errors.add(
                        FormErrors.FORM,
                        "Your company has used up the " + limit
                                + " runs of this month. An admin can change the plan in the settings.");
            case StartSchedule.Outcome.KeyReused _ -> errors.add(FormErrors.FORM, "Try again.");
        }
    }

    private void back(String notice) {
        browser.redirect(UrlQuery.sentBy(browser, List.of("employee"))
                .with("notice", notice)
                .on("/app/schedules"));
    }

    /** The schedules, newest first. */
    public List<ScheduleCard> getCards() {
        return cards.get();
    }

    /** Whose schedules are shown; empty when those of all are. */
    public String getEmployeeId() {
        return employee().map(EmployeeId::toString).orElse("");
    }

    /** Whose schedules are shown; empty when those of all are. */
    public String getEmployeeName() {
        return employee().map(this::nameOf).orElse("");
    }

    /** How many there may be. */
    public int getMost() {
        return Schedule.MAX_PER_TENANT;
    }

    /** Whether the reader may add and change. */
    public boolean isChangeable() {
        return caller.may(Permission.SCHEDULE_CHANGE);
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** What the page asks for. */
    @Dependent
    public static final class Ports {

        private final ListSchedules listSchedules;
        private final ChangeSchedule changeSchedule;
        private final StartSchedule startSchedule;
        private final DeleteSchedule deleteSchedule;
        private final ShowEmployee showEmployee;

        /**
         * @param showEmployee tells names
         */
        @Inject
        public Ports(
                ListSchedules listSchedules,
                ChangeSchedule changeSchedule,
                StartSchedule startSchedule,
                DeleteSchedule deleteSchedule,
                ShowEmployee showEmployee) {
            this.listSchedules = listSchedules;
            this.changeSchedule = changeSchedule;
            this.startSchedule = startSchedule;
            this.deleteSchedule = deleteSchedule;
            this.showEmployee = showEmployee;
        }
    }
}
