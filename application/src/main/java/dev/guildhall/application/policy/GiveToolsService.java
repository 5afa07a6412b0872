package dev.guildhall.application.policy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.policy.in.GiveTools;
import dev.guildhall.application.policy.in.ShowEmployeeTools;
import dev.guildhall.application.tool.out.ToolSettings;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.PolicyChange.Subject;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Gives single employees tools. */
final class GiveToolsService implements GiveTools {

    private final PolicyPorts ports;
    private final PolicyChanges changes;

    GiveToolsService(PolicyPorts ports) {
        this.ports = ports;
        this.changes = new PolicyChanges(ports);
    }

    @Override
    public Outcome give(CallContext context, EmployeeId employee, Set<String> tools) {
        context.demand(Permission.TOOL_SETTINGS_CHANGE);
        if (tools.size() > ToolSettings.MAX_TOOLS) {
            throw new InvalidValue("tools", "must have at most " + ToolSettings.MAX_TOOLS + " items");
        }
        Set<String> unknown = tools.stream()
                .filter(name -> ports.contracts().find(name).isEmpty())
                .collect(Collectors.toSet());
        return ports.tx()
                .write(
                        context.tenant(),
                        () -> ports.employees()
                                .find(context.tenant(), employee)
                                .<Outcome>map(found -> unknown.isEmpty()
                                        ? new Outcome.Given(give(context, found, tools))
                                        : new Outcome.UnknownTools(unknown))
                                .orElseGet(Outcome.UnknownEmployee::new));
    }

    private ShowEmployeeTools.View give(CallContext context, Employee employee, Set<String> tools) {
        Set<String> before = ports.settings().toolsOf(employee.tenant(), employee.id());
        ports.settings().giveTools(employee.tenant(), employee.id(), tools);
        changes.note(context, Subject.EMPLOYEE_TOOLS, inWords(employee, before), inWords(employee, tools));
        return new ShowEmployeeTools.View(tools, ports.contracts().all());
    }

    private static String inWords(Employee employee, Set<String> tools) {
        return employee.persona().name() + " (" + employee.id() + "): "
                + (tools.isEmpty() ? "none" : String.join(", ", new TreeSet<>(tools)));
    }
}
