package dev.guildhall.adapter.in.faces.team;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.employee.in.ChangeEmployee;
import dev.guildhall.application.employee.in.ChangeEmployee.Outcome.Changed;
import dev.guildhall.application.employee.in.ChangeEmployee.Outcome.Stale;
import dev.guildhall.application.employee.in.ChangeEmployee.Outcome.UnknownEmployee;
import dev.guildhall.application.employee.in.ListActivity;
import dev.guildhall.application.employee.in.ReleaseEmployee;
import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One employee: what it did, its persona, its release. */
@FacesPage
public final class EmployeePage {

    private static final int ACTIVITY = 15;

    private final Browser browser;
    private final Caller caller;
    private final Ports ports;
    private final MonthlyCosts costs;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Optional<Employee>> employee;

    private String personaName = "";
    private String personaEmail = "";
    private boolean sure;

    /**
     * @param ports what the page asks for
     */
    @Inject
    public EmployeePage(Browser browser, Caller caller, Ports ports, MonthlyCosts costs) {
        this.browser = browser;
        this.caller = caller;
        this.ports = ports;
        this.costs = costs;
        this.employee = Lazy.of(() -> Ids.read(browser, "id", EmployeeId::new)
                .flatMap(id -> ports.showEmployee.show(caller.to(Permission.EMPLOYEE_READ), id)));
    }

    /** Answers 404 when there is no such employee. */
    public void open() {
        if (employee.get().isEmpty()) {
            browser.notFound();
        } else if (!browser.isPostback()) {
            personaName = known().persona().name();
            personaEmail = known().persona().email().map(EmailAddress::value).orElse("");
        }
    }

    private Employee known() {
        return employee.get().orElseThrow();
    }

    /** Changes the persona, unless somebody else has changed it since the page was shown. */
    public void rename() {
        Optional<Persona> persona =
                errors.read("personaName", "Name", () -> new Persona(personaName, Optional.empty()));
        Optional<EmailAddress> email = Optional.of(personaEmail)
                .filter(text -> !text.isBlank())
                .flatMap(text -> errors.read("personaEmail", "E-mail", () -> new EmailAddress(text)));
        if (errors.any()) {
            return;
        }
        Optional<Long> seen = browser.parameter("revision")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
        ChangeEmployee.Command command =
                new ChangeEmployee.Command(known().id(), persona.map(Persona::name), email, seen);
        errors.ask(() -> ports.changeEmployee.change(caller.to(Permission.EMPLOYEE_CHANGE), command))
                .ifPresent(this::conclude);
    }

    private void conclude(ChangeEmployee.Outcome outcome) {
        switch (outcome) {
            case Changed(var changed) -> browser.redirect("/app/employee?id=" + changed.id() + "&notice=renamed");
            case UnknownEmployee _ -> errors.add(FormErrors.FORM, "This employee does not work here any more.");
            case Stale _ ->
                errors.add(FormErrors.FORM, "Somebody else has changed this meanwhile. Reload the page to see how.");
        }
    }

    /** Releases the employee, once the reader has said to be sure. */
    public void release() {
        if (!sure) {
            errors.add("sure", "Tick the box first: a release cannot be taken back.");
            return;
        }
        if (ports.releaseEmployee.release(caller.to(Permission.EMPLOYEE_RELEASE), known().id())) {
            browser.redirect("/app/team?notice=released");
        } else {
            browser.notFound();
        }
    }

    /** The employee. */
    public EmployeeCard getCard() {
        ShowOrgChart.View chart = ports.showOrgChart.show(caller.to(Permission.ORG_CHART_READ));
        return EmployeeCard.of(known(), new OrgTree(chart).managerOf(known().id()), costs.of(known().id()));
    }

    /** What it did lately, newest first. */
    public List<ActivityRow> getActivity() {
        return ports.listActivity
                .list(caller.to(Permission.EMPLOYEE_READ), known().id(), PageRequest.first(ACTIVITY))
                .map(page -> page.map(ActivityRow::of).items())
                .orElse(List.of());
    }

    /** Whether the reader may rename. */
    public boolean isChangeable() {
        return known().isActive() && caller.may(Permission.EMPLOYEE_CHANGE);
    }

    /** Whether the reader may release. */
    public boolean isReleasable() {
        return known().isActive() && caller.may(Permission.EMPLOYEE_RELEASE);
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Name as typed. */
    public String getPersonaName() {
        return personaName;
    }

    /** Name as typed. */
    public void setPersonaName(String personaName) {
        this.personaName = personaName;
    }

    /** Address as typed. */
    public String getPersonaEmail() {
        return personaEmail;
    }

    /** Address as typed. */
    public void setPersonaEmail(String personaEmail) {
        this.personaEmail = personaEmail;
    }

    /** Whether the reader is sure about the release. */
    public boolean isSure() {
        return sure;
    }

    /** Whether the reader is sure about the release. */
    public void setSure(boolean sure) {
        this.sure = sure;
    }

    /** What the page asks for. */
    @Dependent
    public static final class Ports {

        private final ShowEmployee showEmployee;
        private final ChangeEmployee changeEmployee;
        private final ReleaseEmployee releaseEmployee;
        private final ListActivity listActivity;
        private final ShowOrgChart showOrgChart;

        /**
         * @param showEmployee finds the employee
         */
        @Inject
        public Ports(
                ShowEmployee showEmployee,
                ChangeEmployee changeEmployee,
                ReleaseEmployee releaseEmployee,
                ListActivity listActivity,
                ShowOrgChart showOrgChart) {
            this.showEmployee = showEmployee;
            this.changeEmployee = changeEmployee;
            this.releaseEmployee = releaseEmployee;
            this.listActivity = listActivity;
            this.showOrgChart = showOrgChart;
        }
    }
}
