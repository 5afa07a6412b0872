package dev.guildhall.application.policy.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Narrows what the runs of an employee may take. Runs that are being driven go on as they began. */
public interface ChangeRunLimits {

    /**
     * Replaces the employee's own limits, none of which may exceed the plan's.
     *
     * @return what holds now, or empty when the tenant has no employee with this id
     */
    Optional<ShowRunLimits.View> change(CallContext context, EmployeeId employee, RunLimits limits);
}
