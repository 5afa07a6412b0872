package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.application.policy.in.ChangeRunLimits;
import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MoneyMicros;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits of each run of the employee of the page. */
@FacesPage
public final class LimitsPage {

    private final Browser browser;
    private final Caller caller;
    private final ChangeRunLimits changeRunLimits;
    private final FormErrors errors = new FormErrors();
    private final Optional<EmployeeId> employee;
    private final Lazy<Optional<ShowRunLimits.View>> view;

    /**
     * @param showRunLimits tells the limits that hold
     */
    @Inject
    public LimitsPage(Browser browser, Caller caller, ShowRunLimits showRunLimits, ChangeRunLimits changeRunLimits) {
        this.browser = browser;
        this.caller = caller;
        this.changeRunLimits = changeRunLimits;
        this.employee = Ids.read(browser, "id", EmployeeId::new);
        this.view = Lazy.of(() -> employee.flatMap(id -> showRunLimits.show(caller.to(Permission.EMPLOYEE_READ), id)));
    }

    /**
     * A limit.
     *
     * @param value as typed or as it holds; empty when the plan's does
     * @param plan what the plan lets through
     */
    public record Field(String id, String label, String value, String plan) {}

    /** Narrows the limits to what was typed; empty fields are as the plan says. */
    public void save() {
        RunLimits limits = new RunLimits(
                number("maxSteps", "Model calls").map(Long::intValue),
                number("maxMinutes", "Minutes").map(Duration::ofMinutes),
                number("maxRepairs", "Failed attempts").map(Long::intValue),
                number("maxIdleSteps", "Calls without progress").map(Long::intValue),
                number("maxRepeats", "Repeats").map(Long::intValue),
                dollars());
        if (errors.any()) {
            return;
        }
        employee.flatMap(id -> errors.read(
                        FormErrors.FORM,
                        "One of the limits",
                        () -> changeRunLimits.change(caller.to(Permission.POLICY_CHANGE), id, limits)))
                .ifPresent(changed ->
                        browser.redirect("/app/employee?id=" + employee.orElseThrow() + "&notice=limits-saved#limits"));
    }

    private Optional<Long> number(String field, String label) {
        return browser.parameter(field)
                .flatMap(text -> errors.read(field, label, () -> Numbers.read(field, text, 1, 100_000)));
    }

    private Optional<MoneyMicros> dollars() {
        return browser.parameter("maxCost")
                .flatMap(text -> errors.read("maxCost", "Cost", () -> {
                    if (!text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
                        throw new InvalidValue("maxCost", "must be a number of dollars such as 2 or 0.50");
                    }
                    return new MoneyMicros(
                            new BigDecimal(text).movePointRight(6).longValueExact());
                }));
    }

    /** The limits as fields of a form. */
    public List<Field> getFields() {
        return view.get().map(this::fields).orElse(List.of());
    }

    private List<Field> fields(ShowRunLimits.View limits) {
        RunLimits own = limits.own();
        return List.of(
                field("maxSteps", "Model calls", own.maxSteps(), limits.plan().maxSteps()),
                field(
                        "maxMinutes",
                        "Minutes of work",
                        own.maxElapsed().map(Duration::toMinutes),
                        limits.plan().maxElapsed().toMinutes()),
                field(
                        "maxCost",
                        "Cost in dollars",
                        own.maxCost()
                                .map(cost -> BigDecimal.valueOf(cost.value(), 6)
                                        .stripTrailingZeros()
                                        .toPlainString()),
                        Show.price(limits.plan().maxCost())),
                field(
                        "maxRepairs",
                        "Failed attempts in a row",
                        own.maxRepairs(),
                        limits.plan().maxRepairs()),
                field(
                        "maxIdleSteps",
                        "Model calls in a row without progress",
                        own.maxIdleSteps(),
                        limits.plan().maxIdleSteps()),
                field(
                        "maxRepeats",
                        "Same call with the same result",
                        own.maxRepeats(),
                        limits.plan().maxRepeats()));
    }

    private Field field(String id, String label, Optional<?> own, Object plan) {
        String value =
                browser.parameter(id).orElseGet(() -> own.map(Object::toString).orElse(""));
        return new Field(id, label, value, "At most " + plan + " on your plan");
    }

    /** Whether the reader may change them. */
    public boolean isChangeable() {
        return caller.may(Permission.POLICY_CHANGE);
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
