package dev.guildhall.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.EmployeeId;

/** Lets an employee go: it takes no more work and leaves the org chart; what it said and did stays. */
public interface ReleaseEmployee {

    /**
     * Releases; does nothing when it was released before.
     *
     * @return false when the tenant has no employee with this id
     */
    boolean release(CallContext context, EmployeeId id);
}
