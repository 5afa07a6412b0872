package dev.guildhall.application.policy;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.policy.in.ChangeRunLimits;
import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.application.policy.out.PolicyChangeLog.Subject;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import java.util.Optional;

/** Limits for the runs of single employees. */
final class RunLimitsService implements ShowRunLimits, ChangeRunLimits {

    private final PolicyPorts ports;
    private final PolicyChanges changes;

    RunLimitsService(PolicyPorts ports) {
        this.ports = ports;
        this.changes = new PolicyChanges(ports);
    }

    @Override
    public Optional<View> show(CallContext context, EmployeeId employee) {
        context.demand(Permission.EMPLOYEE_READ);
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> ports.employees()
                                .find(context.tenant(), employee)
                                .map(found -> view(found, ownOf(found))));
    }

    @Override
    public Optional<View> change(CallContext context, EmployeeId employee, RunLimits limits) {
        context.demand(Permission.POLICY_CHANGE);
        return ports.tx()
                .write(
                        context.tenant(),
                        () -> ports.employees()
                                .find(context.tenant(), employee)
                                .map(found -> change(context, found, limits)));
    }

    private View change(CallContext context, Employee employee, RunLimits limits) {
        limits.demandWithin(planOf(employee));
        RunLimits before = ownOf(employee);
        ports.limits().put(employee.tenant(), employee.id(), limits);
        changes.note(context, Subject.RUN_LIMITS, inWords(employee, before), inWords(employee, limits));
        return view(employee, limits);
    }

    private RunLimits ownOf(Employee employee) {
        return ports.limits().find(employee.tenant(), employee.id()).orElse(RunLimits.NONE);
    }

    private RunPolicy planOf(Employee employee) {
        return RunPolicy.of(
                ports.tenants().find(employee.tenant()).orElseThrow().plan());
    }

    private View view(Employee employee, RunLimits own) {
        RunPolicy plan = planOf(employee);
        return new View(own, plan, own.within(plan));
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
