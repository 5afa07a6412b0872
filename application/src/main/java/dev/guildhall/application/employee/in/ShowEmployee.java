package dev.guildhall.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Shows one employee, active or released. */
public interface ShowEmployee {

    /** The employee, or empty when the tenant has none with this id. */
    Optional<Employee> show(CallContext context, EmployeeId id);
}
