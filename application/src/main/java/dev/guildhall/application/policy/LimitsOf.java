package dev.guildhall.application.policy;

import dev.guildhall.application.policy.in.ShowRunLimits.View;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.run.RunPolicy;

/** Puts together what limits the runs of an employee. Inside a transaction. */
final class LimitsOf {

    private final PolicyPorts ports;

    LimitsOf(PolicyPorts ports) {
        this.ports = ports;
    }

    View employee(Employee employee) {
        RunLimits own = ports.limits().find(employee.tenant(), employee.id()).orElse(RunLimits.NONE);
        RunPolicy plan = RunPolicy.of(
                ports.tenants().find(employee.tenant()).orElseThrow().plan());
        return new View(own, plan, own.within(plan));
    }
}
