package dev.guildhall.application.run;

import dev.guildhall.application.tool.out.ToolSpec;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.delegation.DelegationRule;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The colleagues an employee can hand work to. Called inside a transaction. */
final class Colleagues {

    /** Most colleagues a model is shown; more would drown the rest of the prompt. */
    private static final int MAX_SHOWN = 60;

    /** Most active employees that are looked through; as many as the largest plan allows. */
    static final int MAX_LOOKED_AT = 1000;

    private final RunPorts ports;

    Colleagues(RunPorts ports) {
        this.ports = ports;
    }

    /** The delegation tool with the colleagues it can reach now; empty when there is nobody. */
    Optional<ToolSpec> delegationTool(Run run, Employee employee) {
        if (run.depth() >= DelegationRule.MAX_DEPTH) {
            return Optional.empty();
        }
        Map<String, String> choices = new LinkedHashMap<>();
        reachable(run, employee)
                .forEach(colleague -> choices.put(
                        colleague.id().toString(), colleague.persona().name() + ", " + colleague.jobTitle()));
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(new ToolSpec(
                        TeamTools.DELEGATE,
                        TeamTools.DELEGATION.description(),
                        TeamTools.DELEGATION.inputSchema(),
                        Map.of(TeamTools.AGENT, choices)));
    }

    private List<Employee> reachable(Run run, Employee employee) {
        OrgChart chart = ports.orgCharts().find(run.tenant());
        List<EmployeeId> chain = chainOf(run);
        return ports.employees().active(run.tenant(), MAX_LOOKED_AT).stream()
                .filter(other -> DelegationRule.judge(employee, other, chart, chain, run.depth())
                        .isEmpty())
                .limit(MAX_SHOWN)
                .toList();
    }

    /** The employees of a run and of all runs above it. */
    List<EmployeeId> chainOf(Run run) {
        List<EmployeeId> chain = new ArrayList<>();
        Optional<Run> next = Optional.of(run);
        while (next.isPresent()) {
            chain.add(next.get().employee());
            TenantId tenant = run.tenant();
            next = next.get().parent().flatMap(parent -> ports.runs().find(tenant, parent.run()));
        }
        return chain;
    }
}
