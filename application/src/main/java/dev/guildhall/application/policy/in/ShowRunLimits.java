package dev.guildhall.application.policy.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Shows the limits of an employee's runs. */
public interface ShowRunLimits {

    /** The limits, or empty when the tenant has no employee with this id. */
    Optional<View> show(CallContext context, EmployeeId employee);

    /**
     * Limits of runs.
     *
     * @param own what was said about this employee
     * @param plan what the company's plan lets through
     * @param effective what holds
     */
    record View(RunLimits own, RunPolicy plan, RunPolicy effective) {}
}
