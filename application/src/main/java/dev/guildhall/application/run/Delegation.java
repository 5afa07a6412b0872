package dev.guildhall.application.run;

import dev.guildhall.application.run.RunStarter.NewRun;
import dev.guildhall.application.run.RunStarter.Start;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.delegation.DelegationRule;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.run.ToolRequest;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Hands work to a colleague. Tenant, depth and chain come from the run; from the model only who and what. */
final class Delegation {

    private final RunPorts ports;
    private final Colleagues colleagues;

    Delegation(RunPorts ports) {
        this.ports = ports;
        this.colleagues = new Colleagues(ports);
    }

    /** What became of an attempt. */
    sealed interface Verdict {
        /** A child run does it. */
        record Started(Run child) implements Verdict {}

        /** No; the model is told why. */
        record Refused(String advice) implements Verdict {}
    }

    /** Checks the rules and starts the child. Inside a write transaction. */
    Verdict attempt(Run run, ToolRequest request, Map<String, String> values) {
        String wanted = values.getOrDefault(TeamTools.AGENT, "").strip();
        try {
            String task = Text.required(TeamTools.TASK, values.getOrDefault(TeamTools.TASK, ""), TeamTools.MAX_TASK);
            return judge(run, request, wanted, task);
        } catch (InvalidValue no) {
            return new Verdict.Refused(no.field() + " " + no.detail() + ".");
        }
    }

    private Verdict judge(Run run, ToolRequest request, String wanted, String task) {
        Optional<Employee> to = colleague(run.tenant(), wanted);
        if (to.isEmpty()) {
            return new Verdict.Refused("You have no colleague with this " + TeamTools.AGENT + ".");
        }
        Employee from = ports.employees().find(run.tenant(), run.employee()).orElseThrow();
        List<EmployeeId> chain = colleagues.chainOf(run);
        return DelegationRule.judge(from, to.get(), ports.orgCharts().find(run.tenant()), chain, run.depth())
                .or(() -> tooOften(run, from, to.get()))
                .<Verdict>map(refusal -> new Verdict.Refused(refusal.advice()))
                .orElseGet(() -> start(run, request, to.get(), from, task));
    }

    private Optional<DelegationRule.Refusal> tooOften(Run run, Employee from, Employee to) {
        Instant since = ports.clock().instant().minus(DelegationRule.PERIOD);
        int lately = ports.runs().delegationsSince(run.tenant(), from.id(), to.id(), since);
        return lately < DelegationRule.MAX_PER_PERIOD
                ? Optional.empty()
                : Optional.of(DelegationRule.Refusal.TOO_OFTEN);
    }

    /** By id, or by the exact name of exactly one active employee: models mix the two up. */
    private Optional<Employee> colleague(TenantId tenant, String wanted) {
        Optional<UUID> id = uuid(wanted);
        if (id.isPresent()) {
            return ports.employees().find(tenant, new EmployeeId(id.get()));
        }
        List<Employee> named = ports.employees().active(tenant, Colleagues.MAX_LOOKED_AT).stream()
                .filter(employee -> employee.persona().name().equalsIgnoreCase(wanted))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Verdict start(Run run, ToolRequest request, Employee to, Employee from, String task) {
        return switch (ports.starter().start(child(run, request, to, from, task))) {
            case Start.Started(Run child) -> new Verdict.Started(child);
            case Start.MonthUsedUp(int limit, Duration _) ->
                new Verdict.Refused("Your company has used up the " + limit
                        + " runs that its plan allows in a month. Do the work yourself as far as you can.");
        };
    }

    private NewRun child(Run run, ToolRequest request, Employee to, Employee from, String task) {
        return new NewRun(
                run.tenant(),
                RunKind.DELEGATION,
                ports.queue().priorityOf(run.tenant(), run.id()).orElse(Priority.MEDIUM),
                to.id(),
                Optional.empty(),
                Optional.of(new Run.Parent(run.id(), request.call())),
                run.depth() + 1,
                run.requestedBy(),
                "Your colleague " + from.persona().name() + " (" + from.jobTitle()
                        + ") asks you to do this and will use your result:\n\n" + task);
    }
}
