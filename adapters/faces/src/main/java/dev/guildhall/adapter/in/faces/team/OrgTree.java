package dev.guildhall.adapter.in.faces.team;

import dev.guildhall.adapter.in.faces.support.Face;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a tree of the reporting lines, and pairs of the others. */
final class OrgTree {

    private final Map<EmployeeId, Employee> employees = new LinkedHashMap<>();
    private final ShowOrgChart.View view;

    OrgTree(ShowOrgChart.View view) {
        this.view = view;
        view.employees().forEach(employee -> employees.put(employee.id(), employee));
    }

    /** Those who report to nobody, with everybody below them. */
    List<OrgNode> roots() {
        return employees.values().stream()
                .filter(employee -> managerLine(employee.id()).isEmpty())
                .map(employee -> node(employee, ""))
                .toList();
    }

    private OrgNode node(Employee employee, String line) {
        List<OrgNode> reports = view.chart().lines().stream()
                .filter(one -> one.kind() == Line.Kind.REPORTS_TO && one.to().equals(employee.id()))
                .flatMap(one -> Optional.ofNullable(employees.get(one.from())).stream()
                        .map(report -> node(report, one.id().toString())))
                .toList();
        return new OrgNode(Face.of(employee), line, reports);
    }

    /** Who works together with whom. */
    List<Pair> pairs() {
        return view.chart().lines().stream()
                .filter(line -> line.kind() == Line.Kind.COLLABORATES)
                .flatMap(line -> pair(line).stream())
                .toList();
    }

    private Optional<Pair> pair(Line line) {
        Employee one = employees.get(line.from());
        Employee other = employees.get(line.to());
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(new Pair(line.id().toString(), Face.of(one), Face.of(other)));
    }

    /** Name of an employee's manager; empty when there is none. */
    String managerOf(EmployeeId employee) {
        return managerLine(employee)
                .flatMap(line -> Optional.ofNullable(employees.get(line.to())))
                .map(manager -> manager.persona().name())
                .orElse("");
    }

    private Optional<Line> managerLine(EmployeeId employee) {
        return view.chart().managerLineOf(employee).filter(line -> employees.containsKey(line.to()));
    }
}
