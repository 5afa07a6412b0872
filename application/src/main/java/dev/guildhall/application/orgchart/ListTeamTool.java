package dev.guildhall.application.orgchart;

import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.delegation.DelegationRule;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.tool.Audience;
import dev.guildhall.domain.tool.Effect;
import dev.guildhall.domain.tool.ToolManifest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets an employee look up who else works here. */
final class ListTeamTool implements PlatformTool {

    /** Most colleagues a model is shown; more would drown the rest of what it reads. */
    static final int MAX_SHOWN = 60;

    private static final ToolManifest MANIFEST = new ToolManifest(
            "list_team",
            "See who else works here, what they do, and to whom you may delegate.",
            """
            {"type":"object","additionalProperties":false,"properties":{}}""",
            Optional.empty(),
            Duration.ofSeconds(30),
            Effect.READ,
            Audience.INTERNAL,
            Optional.empty(),
            "team:read",
            true);

    private final OrgChartPorts ports;

    ListTeamTool(OrgChartPorts ports) {
        this.ports = ports;
    }

    @Override
    public ToolManifest manifest() {
        return MANIFEST;
    }

    @Override
    public Result use(Run run, Map<String, String> arguments) {
        Employee self = ports.employees().find(run.tenant(), run.employee()).orElseThrow();
        OrgChart chart = ports.orgCharts().find(run.tenant());
        Map<Boolean, List<Employee>> colleagues =
                ports.employees().active(run.tenant(), OrgChartUseCases.MOST_EMPLOYEES).stream()
                        .filter(other -> !other.id().equals(self.id()))
                        .collect(Collectors.partitioningBy(other -> DelegationRule.mayAsk(self, other, chart)));
        List<String> lines = Stream.concat(
                        colleagues.getOrDefault(true, List.of()).stream().map(other -> line(other, true)),
                        colleagues.getOrDefault(false, List.of()).stream().map(other -> line(other, false)))
                .toList();
        return Result.done(lines.isEmpty() ? "You are the only employee here." : text(lines));
    }

    private static String text(List<String> lines) {
        String shown = lines.stream().limit(MAX_SHOWN).collect(Collectors.joining("\n"));
        int left = lines.size() - MAX_SHOWN;
        return left > 0 ? shown + "\nand " + left + " more." : shown;
    }

    private static String line(Employee colleague, boolean mayBeAsked) {
        return "- " + colleague.persona().name() + ", " + colleague.jobTitle() + ", division " + colleague.division()
                + ", " + colleague.seniority()
                + (mayBeAsked ? ": you may delegate, agent_id " + colleague.id() : ": you may not delegate");
    }
}
