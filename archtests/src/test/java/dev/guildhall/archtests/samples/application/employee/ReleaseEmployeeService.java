package dev.guildhall.archtests.samples.application.employee;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.employee.in.ReleaseEmployee;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.shared.EmployeeId;

/** Lets anybody do it. */
@Breaks("services-demand-a-right")
final class ReleaseEmployeeService implements ReleaseEmployee {
    @Override
    public boolean release(CallContext context, EmployeeId id) {
        return true;
    }
}
