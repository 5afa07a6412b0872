package dev.guildhall.application.run;

import dev.guildhall.application.run.RunStarter.NewRun;
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
        String wanted = values.getOrDefault(Colleagues.AGENT, "").strip();
        try {
            String task = Text.required(Colleagues.TASK, values.getOrDefault(Colleagues.TASK, ""), Colleagues.MAX_TASK);
            return judge(run, request, wanted, task);
        } catch (InvalidValue no) {
            return new Verdict.Refused(no.field() + " " + no.detail() + ".");
        }
    }

    private Verdict judge(Run run, ToolRequest request, String wanted, String task) {
        Optional<Employee> to = colleague(run.tenant(), wanted);
        if (to.isEmpty()) {
            return new Verdict.Refused("You have no colleague with this " + Colleagues.AGENT + ".");
        }
        Employee from = ports.employees().find(run.tenant(), run.employee()).orElseThrow();
        if (!colleagues.mayDelegate(from)) {
            return new Verdict.Refused("There is no tool named '" + Colleagues.DELEGATE + "'.");
        }
        List<EmployeeId> chain = colleagues.chainOf(run);
        return DelegationRule.judge(from, to.get(), ports.orgCharts().find(run.tenant()), chain, run.depth())
                .<Verdict>map(refusal -> new Verdict.Refused(refusal.advice()))
                .orElseGet(() -> new Verdict.Started(start(run, request, to.get(), from, task)));
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

    private Run start(Run run, ToolRequest request, Employee to, Employee from, String task) {
        return ports.starter()
                .start(new NewRun(
                        run.tenant(),
                        RunKind.DELEGATION,
                        ports.queue().priorityOf(run.tenant(), run.id()).orElse(Priority.MEDIUM),
                        to.id(),
                        Optional.empty(),
                        Optional.of(new Run.Parent(run.id(), request.call())),
                        run.depth() + 1,
                        run.requestedBy(),
                        "Your colleague " + from.persona().name() + " (" + from.jobTitle()
                                + ") asks you to do this and will use your result:\n\n" + task));
    }
}
