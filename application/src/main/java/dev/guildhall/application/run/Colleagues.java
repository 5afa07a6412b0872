package dev.guildhall.application.run;

import dev.guildhall.application.run.out.ToolSpec;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Listing;
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

    static final String DELEGATE = "delegate_to_agent";
    static final String AGENT = "agent_id";
    static final String TASK = "task_description";

    /** Most colleagues a model is shown; more would drown the rest of the prompt. */
    private static final int MAX_SHOWN = 60;

    /** Most active employees that are looked through; as many as the largest plan allows. */
    static final int MAX_LOOKED_AT = 1000;

    /** Longest briefing; leaves room in a run's input for who asks. */
    static final int MAX_TASK = 16_000;

    private final RunPorts ports;

    Colleagues(RunPorts ports) {
        this.ports = ports;
    }

    /** The delegation tool with the colleagues it can reach now; empty when there is nobody or the listing lacks the tool. */
    Optional<ToolSpec> delegationTool(Run run, Employee employee, Listing listing) {
        if (!listing.tools().contains(DELEGATE) || run.depth() >= DelegationRule.MAX_DEPTH) {
            return Optional.empty();
        }
        Map<String, String> choices = new LinkedHashMap<>();
        reachable(run, employee)
                .forEach(colleague -> choices.put(
                        colleague.id().toString(), colleague.persona().name() + ", " + colleague.jobTitle()));
        return choices.isEmpty() ? Optional.empty() : Optional.of(spec(choices));
    }

    /** Whether the employee's listing has the tool at all, whatever the model asks for. */
    boolean mayDelegate(Employee employee) {
        return ports.catalog()
                .find(employee.listing(), employee.listingVersion())
                .filter(listing -> listing.tools().contains(DELEGATE))
                .isPresent();
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

    static ToolSpec spec(Map<String, String> choices) {
        return new ToolSpec(
                DELEGATE,
                "Hand a piece of work to a colleague and get the result back. The colleague knows nothing of this"
                        + " conversation: brief it completely.",
                List.of(
                        new ToolSpec.Parameter(AGENT, "Id of the colleague.", choices, 100),
                        new ToolSpec.Parameter(
                                TASK,
                                "The complete briefing: goal, context, inputs, form of the result, limits.",
                                Map.of(),
                                MAX_TASK)));
    }
}
