package dev.guildhall.adapter.in.faces.hire;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.employee.in.HireEmployee.Outcome.Hired;
import dev.guildhall.application.employee.in.HireEmployee.Outcome.KeyReused;
import dev.guildhall.application.employee.in.HireEmployee.Outcome.PlanLimitReached;
import dev.guildhall.application.employee.in.HireEmployee.Outcome.UnknownListing;
import dev.guildhall.application.employee.in.HireEmployee.Outcome.UnknownManager;
import dev.guildhall.application.employee.in.ListEmployees;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.marketplace.in.ShowListing;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hire form. It carries an idempotency key, so sending it twice hires once. */
@FacesPage
public final class HirePage {

    private final Browser browser;
    private final Caller caller;
    private final HireEmployee hireEmployee;
    private final IdSource ids;
    private final FormErrors errors = new FormErrors();
    private final Lazy<Optional<Listing>> listing;
    private final Lazy<List<Option>> managers;

    private String personaName = "";
    private String personaEmail = "";
    private String manager = "";

    /**
     * @param hireEmployee does it
     */
    @Inject
    public HirePage(
            Browser browser,
            Caller caller,
            ShowListing showListing,
            ListEmployees listEmployees,
            HireEmployee hireEmployee,
            IdSource ids) {
        this.browser = browser;
        this.caller = caller;
        this.hireEmployee = hireEmployee;
        this.ids = ids;
        this.listing = Lazy.of(() -> find(showListing));
        this.managers = Lazy.of(() ->
                listEmployees
                        .list(caller.to(Permission.EMPLOYEE_READ), false, PageRequest.first(PageRequest.MAX))
                        .items()
                        .stream()
                        .map(one ->
                                new Option(one.id().toString(), one.persona().name() + ", " + one.jobTitle()))
                        .toList());
    }

    private Optional<Listing> find(ShowListing showListing) {
        try {
            return browser.parameter("listing")
                    .map(ListingSlug::new)
                    .flatMap(slug -> showListing.show(caller.to(Permission.EMPLOYEE_HIRE), slug));
        } catch (InvalidValue noSlug) {
            return Optional.empty();
        }
    }

    /** Answers 404 when there is no such listing; suggests its name for a persona. */
    public void open() {
        if (listing.get().isEmpty()) {
            browser.notFound();
        } else if (!browser.isPostback()) {
            personaName = listing.get().get().name();
        }
    }

    /** Hires and goes to the chat, where the new employee says hello. */
    public void hire() {
        Optional<Persona> persona =
                errors.read("personaName", "Name", () -> new Persona(personaName, Optional.empty()));
        Optional<String> givenEmail = Optional.of(personaEmail).filter(text -> !text.isBlank());
        Optional<EmailAddress> email =
                givenEmail.flatMap(text -> errors.read("personaEmail", "E-mail", () -> new EmailAddress(text)));
        Optional<IdempotencyKey> key =
                errors.read(FormErrors.FORM, "The form's key", () -> new IdempotencyKey(getKey()));
        if (errors.any()) {
            return;
        }
        HireEmployee.Command command = new HireEmployee.Command(
                listing.get().orElseThrow().slug(),
                persona.map(Persona::name),
                email,
                Ids.parse(manager, EmployeeId::new),
                key);
        errors.ask(() -> hireEmployee.hire(caller.to(Permission.EMPLOYEE_HIRE), command))
                .ifPresent(this::conclude);
    }

    private void conclude(HireEmployee.Outcome outcome) {
        switch (outcome) {
            case Hired(var employee) ->
                browser.redirect(UrlQuery.none()
                        .with("employee", employee.id().toString())
                        .on("/app/chat"));
            case UnknownListing _ -> errors.add(FormErrors.FORM, "This listing has just left the marketplace.");
            case UnknownManager _ ->
                errors.add("manager", "This manager does not work here any more. Choose another one.");
            case PlanLimitReached(int limit, int used) ->
                errors.add(
                        FormErrors.FORM,
                        "Your plan allows " + limit + " employees, and you have " + used
                                + ". Release one, or change the plan in the settings.");
            case KeyReused _ ->
                errors.add(
                        FormErrors.FORM,
                        "This form was sent before with other entries. Open the listing again to hire once more.");
        }
    }

    /** The form's idempotency key: new for a new form, the same when it comes back. */
    public String getKey() {
        return browser.parameter("key").orElseGet(() -> ids.next().toString());
    }

    /** The listing with its price. */
    public PriceSummary getOffer() {
        return PriceSummary.of(listing.get().orElseThrow());
    }

    /** Employees to report to. */
    public List<Option> getManagers() {
        return managers.get();
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

    /** Chosen manager's id; empty for none. */
    public String getManager() {
        return manager;
    }

    /** Chosen manager's id; empty for none. */
    public void setManager(String manager) {
        this.manager = manager;
    }
}
