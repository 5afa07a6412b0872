package dev.guildhall.application.policy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.policy.in.ChangeRunLimits;
import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.approval.PolicyChange.Subject;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import java.util.Optional;

/** Narrows what the runs of single employees may take. */
final class ChangeRunLimitsService implements ChangeRunLimits {

    private final PolicyPorts ports;
    private final PolicyChanges changes;
    private final LimitsOf limitsOf;

    ChangeRunLimitsService(PolicyPorts ports) {
        this.ports = ports;
        this.changes = new PolicyChanges(ports);
        this.limitsOf = new LimitsOf(ports);
    }

    @Override
    public Optional<ShowRunLimits.View> change(CallContext context, EmployeeId employee, RunLimits limits) {
        context.demand(Permission.POLICY_CHANGE);
        return ports.tx()
                .write(
                        context.tenant(),
                        () -> ports.employees()
                                .find(context.tenant(), employee)
                                .map(found -> change(context, found, limits)));
    }

    private ShowRunLimits.View change(CallContext context, Employee employee, RunLimits limits) {
        ShowRunLimits.View before = limitsOf.employee(employee);
        limits.demandWithin(before.plan());
        ports.limits().replace(employee.tenant(), employee.id(), limits);
        changes.note(context, Subject.RUN_LIMITS, inWords(employee, before.own()), inWords(employee, limits));
        return limitsOf.employee(employee);
    }

    private static String inWords(Employee employee, RunLimits limits) {
        StringBuilder text = new StringBuilder(employee.persona().name() + " (" + employee.id() + "):");
        limits.maxSteps().ifPresent(it -> text.append(" at most ").append(it).append(" model calls;"));
        limits.maxElapsed()
                .ifPresent(it -> text.append(" at most ").append(it.toSeconds()).append(" seconds;"));
        limits.maxRepairs().ifPresent(it -> text.append(" at most ").append(it).append(" repairs;"));
        limits.maxIdleSteps()
                .ifPresent(it -> text.append(" at most ").append(it).append(" calls without progress;"));
        limits.maxRepeats().ifPresent(it -> text.append(" at most ").append(it).append(" repeats;"));
        limits.maxCost()
                .map(MoneyMicros::value)
                .ifPresent(it -> text.append(" at most ").append(it).append(" micro-dollars;"));
        return limits.equals(RunLimits.NONE) ? text + " as the plan says" : text.toString();
    }
}
