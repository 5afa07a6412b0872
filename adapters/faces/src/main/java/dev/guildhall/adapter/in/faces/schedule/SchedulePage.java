package dev.guildhall.adapter.in.faces.schedule;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.employee.in.ListEmployees;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.application.schedule.in.AddSchedule.Outcome.Added;
import dev.guildhall.application.schedule.in.AddSchedule.Outcome.DeletedSince;
import dev.guildhall.application.schedule.in.AddSchedule.Outcome.KeyReused;
import dev.guildhall.application.schedule.in.AddSchedule.Outcome.TooMany;
import dev.guildhall.application.schedule.in.AddSchedule.Outcome.UnknownEmployee;
import dev.guildhall.application.schedule.in.ShowTimes;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.Text;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form that adds a schedule. It carries an idempotency key, so sending it twice adds one. */
@FacesPage
public final class SchedulePage {

    private final Browser browser;
    private final Caller caller;
    private final Ports ports;
    private final FormErrors errors = new FormErrors();
    private final WhenFields when = new WhenFields();
    private final Lazy<List<Option>> employees;

    private Optional<Timing> shown = Optional.empty();
    private List<Moment> times = List.of();
    private String employee = "";
    private String title = "";
    private String message = "";
    private String priority = "medium";

    /**
     * @param ports what the page asks for
     */
    @Inject
    public SchedulePage(Browser browser, Caller caller, Ports ports) {
        this.browser = browser;
        this.caller = caller;
        this.ports = ports;
        this.employees = Lazy.of(() -> ports
                .listEmployees
                .list(caller.to(Permission.SCHEDULE_CHANGE), false, PageRequest.first(PageRequest.MAX))
                .items()
                .stream()
                .map(one -> new Option(one.id().toString(), one.persona().name() + ", " + one.jobTitle()))
                .toList());
    }

    /** Chooses the employee from whose page the reader comes. */
    public void open() {
        caller.to(Permission.SCHEDULE_CHANGE);
        if (!browser.isPostback()) {
            employee = browser.parameter("for").orElse("");
        }
    }

    /** Shows what the form says about when, in words and as times. */
    public void preview() {
        Optional<Timing> timing = when.read(errors);
        timing.ifPresent(this::show);
    }

    private void show(Timing timing) {
        try {
            times = ports.showTimes.show(caller.to(Permission.SCHEDULE_READ), timing).stream()
                    .map(time -> new Moment(time.toString(), Words.moment(time, timing)))
                    .toList();
            shown = Optional.of(timing);
        } catch (InvalidValue wrong) {
            complain(wrong);
        }
    }

    private void complain(InvalidValue wrong) {
        switch (wrong.field()) {
            case "at" -> errors.add("date", "The time " + wrong.detail() + ".");
            case "cron" -> errors.add("cron", "Expression " + wrong.detail() + ".");
            default -> errors.add(FormErrors.FORM, "One of your entries " + wrong.detail() + ".");
        }
    }

    /** Adds and goes to the list. */
    public void add() {
        Optional<Timing> timing = when.read(errors);
        Optional<EmployeeId> whom = Ids.parse(employee, EmployeeId::new);
        if (whom.isEmpty()) {
            errors.add("employee", "Choose an employee.");
        }
        Optional<String> name = errors.read("title", "Title", () -> Text.line("title", title, Schedule.MAX_TITLE));
        Optional<String> what =
                errors.read("message", "Message", () -> Text.required("message", message, Schedule.MAX_MESSAGE));
        Optional<IdempotencyKey> key =
                errors.read(FormErrors.FORM, "The form's key", () -> new IdempotencyKey(getKey()));
        if (!errors.any()) {
            add(new AddSchedule.Command(
                    whom.orElseThrow(), name.orElseThrow(), what.orElseThrow(), hurry(), timing.orElseThrow(), key));
        }
    }

    /** The chosen one; the usual one when a browser sends something else. */
    private Priority hurry() {
        return Arrays.stream(Priority.values())
                .filter(one -> one.name().equalsIgnoreCase(priority))
                .findFirst()
                .orElse(Priority.MEDIUM);
    }

    private void add(AddSchedule.Command command) {
        try {
            conclude(ports.addSchedule.add(caller.to(Permission.SCHEDULE_CHANGE), command));
        } catch (InvalidValue wrong) {
            complain(wrong);
        }
    }

    private void conclude(AddSchedule.Outcome outcome) {
        switch (outcome) {
            case Added _ -> browser.redirect("/app/schedules?notice=scheduled");
            case UnknownEmployee _ ->
                errors.add("employee", "This employee does not work here any more. Choose another one.");
            case TooMany(int limit) ->
                errors.add(
                        FormErrors.FORM, "You have " + limit + " schedules, and may not have more. Delete one first.");
            case DeletedSince _ ->
                errors.add(FormErrors.FORM, "This schedule was added before and has been deleted since.");
            case KeyReused _ ->
                errors.add(
                        FormErrors.FORM,
                        "This form was sent before with other entries. Open it again to add another schedule.");
        }
    }

    /** The form's idempotency key: new for a new form, the same when it comes back. */
    public String getKey() {
        return browser.parameter("key").orElseGet(() -> ports.ids.next().toString());
    }

    /** When, in words; empty before it was asked for. */
    public String getWords() {
        return shown.map(Words::of).orElse("");
    }

    /** The next times; empty before they were asked for. */
    public List<Moment> getTimes() {
        return times;
    }

    /** Whether the form is new, so that a script may suggest the reader's time zone. */
    public boolean isFresh() {
        return !browser.isPostback();
    }

    /** Who can be told. */
    public List<Option> getEmployees() {
        return employees.get();
    }

    /** How much of a hurry there may be. */
    public List<Option> getPriorities() {
        return Option.all(Priority.values());
    }

    /** When. */
    public WhenFields getWhen() {
        return when;
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Chosen employee's id. */
    public String getEmployee() {
        return employee;
    }

    /** Chosen employee's id. */
    public void setEmployee(String employee) {
        this.employee = employee;
    }

    /** Title as typed. */
    public String getTitle() {
        return title;
    }

    /** Title as typed. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Message as typed. */
    public String getMessage() {
        return message;
    }

    /** Message as typed. */
    public void setMessage(String message) {
        this.message = message;
    }

    /** Chosen priority. */
    public String getPriority() {
        return priority;
    }

    /** Chosen priority. */
    public void setPriority(String priority) {
        this.priority = priority;
    }

    /** What the page asks for. */
    @Dependent
    public static final class Ports {

        private final ListEmployees listEmployees;
        private final AddSchedule addSchedule;
        private final ShowTimes showTimes;
        private final IdSource ids;

        /**
         * @param ids makes keys of forms
         */
        @Inject
        public Ports(ListEmployees listEmployees, AddSchedule addSchedule, ShowTimes showTimes, IdSource ids) {
            this.listEmployees = listEmployees;
            this.addSchedule = addSchedule;
            this.showTimes = showTimes;
            this.ids = ids;
        }
    }
}
