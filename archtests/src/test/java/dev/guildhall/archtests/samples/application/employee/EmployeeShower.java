package dev.guildhall.archtests.samples.application.employee;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Can be called and extended without its port. */
@Breaks("services-are-closed")
public class EmployeeShower implements ShowEmployee {
    @Override
    public Optional<Employee> show(CallContext context, EmployeeId id) {
        context.demand(Permission.EMPLOYEE_READ);
        return Optional.empty();
    }
}
