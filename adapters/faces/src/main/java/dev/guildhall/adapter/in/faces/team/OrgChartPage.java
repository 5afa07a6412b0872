package dev.guildhall.adapter.in.faces.team;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.FormErrors;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.Option;
import dev.guildhall.application.orgchart.in.DrawLine;
import dev.guildhall.application.orgchart.in.DrawLine.Outcome.Drawn;
import dev.guildhall.application.orgchart.in.DrawLine.Outcome.UnknownEmployee;
import dev.guildhall.application.orgchart.in.DrawLine.Outcome.WouldBeCycle;
import dev.guildhall.application.orgchart.in.EraseLine;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.LineId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The org chart and the forms that change it. */
@FacesPage
public final class OrgChartPage {

    private final Browser browser;
    private final Caller caller;
    private final DrawLine drawLine;
    private final EraseLine eraseLine;
    private final FormErrors errors = new FormErrors();
    private final Lazy<ShowOrgChart.View> view;

    private String from = "";
    private String to = "";
    private Line.Kind kind = Line.Kind.REPORTS_TO;

    /**
     * @param showOrgChart who works here and how they are joined
     */
    @Inject
    public OrgChartPage(
            Browser browser, Caller caller, ShowOrgChart showOrgChart, DrawLine drawLine, EraseLine eraseLine) {
        this.browser = browser;
        this.caller = caller;
        this.drawLine = drawLine;
        this.eraseLine = eraseLine;
        this.view = Lazy.of(() -> showOrgChart.show(caller.to(Permission.ORG_CHART_READ)));
    }

    /** Erases the line whose button was pressed; a button of a list says by its value which one. */
    public void eraseChosen() {
        Optional<LineId> chosen = browser.isPostback() ? Ids.read(browser, "erase", LineId::new) : Optional.empty();
        if (chosen.isPresent()) {
            // A line that is gone already is what was wanted.
            boolean _ = eraseLine.erase(caller.to(Permission.ORG_CHART_CHANGE), chosen.get());
            browser.redirect("/app/team?notice=erased#org-chart");
        }
    }

    /** Draws a line. */
    public void draw() {
        Optional<EmployeeId> start = Ids.parse(from, EmployeeId::new);
        Optional<EmployeeId> end = Ids.parse(to, EmployeeId::new);
        if (start.isEmpty() || end.isEmpty() || start.equals(end)) {
            errors.add(FormErrors.FORM, "Choose two different employees.");
            return;
        }
        conclude(drawLine.draw(
                caller.to(Permission.ORG_CHART_CHANGE), new DrawLine.Command(start.get(), end.get(), kind)));
    }

    private void conclude(DrawLine.Outcome outcome) {
        switch (outcome) {
            case Drawn _ -> browser.redirect("/app/team?notice=drawn#org-chart");
            case UnknownEmployee _ ->
                errors.add(FormErrors.FORM, "One of them does not work here any more. Choose again.");
            case WouldBeCycle _ ->
                errors.add(
                        FormErrors.FORM,
                        nameOf(to) + " reports to " + nameOf(from) + " already, directly or through others. "
                                + "With this line " + nameOf(from) + " would report to itself. "
                                + "Erase the other line first.");
        }
    }

    private String nameOf(String id) {
        return view.get().employees().stream()
                .filter(employee -> employee.id().toString().equals(id))
                .map(employee -> employee.persona().name())
                .findFirst()
                .orElse("The employee");
    }

    /** The tree of reporting lines. */
    public List<OrgNode> getRoots() {
        return new OrgTree(view.get()).roots();
    }

    /** Who works together. */
    public List<Pair> getPairs() {
        return new OrgTree(view.get()).pairs();
    }

    /** Employees to choose from. */
    public List<Option> getPeople() {
        return view.get().employees().stream()
                .map(one -> new Option(one.id().toString(), one.persona().name() + ", " + one.jobTitle()))
                .toList();
    }

    /** Kinds of lines to choose from. */
    public List<Option> getKinds() {
        return List.of(
                new Option(Line.Kind.REPORTS_TO.name(), "reports to"),
                new Option(Line.Kind.COLLABORATES.name(), "works together with"));
    }

    /** Whether the reader may change the chart. */
    public boolean isChangeable() {
        return caller.may(Permission.ORG_CHART_CHANGE);
    }

    /** What is wrong. */
    public Map<String, String> getErrors() {
        return errors.byField();
    }

    /** Id of the first employee. */
    public String getFrom() {
        return from;
    }

    /** Id of the first employee. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** Id of the second employee. */
    public String getTo() {
        return to;
    }

    /** Id of the second employee. */
    public void setTo(String to) {
        this.to = to;
    }

    /** Kind of the line, by name. */
    public String getKind() {
        return kind.name();
    }

    /** Kind of the line, by name; the list offers no other. */
    public void setKind(String kind) {
        this.kind = Line.Kind.valueOf(kind);
    }
}
