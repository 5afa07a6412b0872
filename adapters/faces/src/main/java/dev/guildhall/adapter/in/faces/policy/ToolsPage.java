package dev.guildhall.adapter.in.faces.policy;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.application.policy.in.GiveTools;
import dev.guildhall.application.policy.in.GiveTools.Outcome;
import dev.guildhall.application.policy.in.ShowEmployeeTools;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.tool.ToolManifest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tools that the employee of the page was given beside those of its profession. */
@FacesPage
public final class ToolsPage {

    private final Browser browser;
    private final Caller caller;
    private final GiveTools giveTools;
    private final FormErrors errors = new FormErrors();
    private final Optional<EmployeeId> employee;
    private final Lazy<Optional<ShowEmployeeTools.View>> view;

    /**
     * @param showEmployeeTools tells which tools there are
     */
    @Inject
    public ToolsPage(Browser browser, Caller caller, ShowEmployeeTools showEmployeeTools, GiveTools giveTools) {
        this.browser = browser;
        this.caller = caller;
        this.giveTools = giveTools;
        this.employee = Ids.read(browser, "id", EmployeeId::new);
        this.view = Lazy.of(
                () -> employee.flatMap(id -> showEmployeeTools.show(caller.to(Permission.TOOL_SETTINGS_READ), id)));
    }

    /** Gives the tools that are ticked, and takes away the others. */
    public void save() {
        Set<String> ticked = view.get().stream()
                .flatMap(tools -> tools.available().stream())
                .map(ToolManifest::name)
                .filter(name -> browser.parameter("tool-" + name).isPresent())
                .collect(Collectors.toSet());
        employee.flatMap(id -> errors.ask(() -> giveTools.give(caller.to(Permission.TOOL_SETTINGS_CHANGE), id, ticked)))
                .ifPresent(this::conclude);
    }

    private void conclude(Outcome outcome) {
        switch (outcome) {
            case Outcome.Given _ ->
                browser.redirect("/app/employee?id=" + employee.orElseThrow() + "&notice=tools-saved#tools");
            case Outcome.UnknownTools(Set<String> names) ->
                errors.add(FormErrors.FORM, "There is no such tool any more: " + String.join(", ", names) + ".");
            case Outcome.UnknownEmployee _ -> browser.notFound();
        }
    }

    /** Tools that there are, by name. */
    public List<ToolRow> getRows() {
        return view.get().stream()
                .flatMap(tools -> tools.available().stream()
                        .map(manifest -> ToolRow.of(manifest, tools.given().contains(manifest.name()))))
                .sorted(Comparator.comparing(ToolRow::name))
                .toList();
    }

    /** Whether the reader may give tools. */
    public boolean isChangeable() {
        return caller.may(Permission.TOOL_SETTINGS_CHANGE);
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }
}
