package dev.guildhall.application.employee;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.employee.in.ReleaseEmployee;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Lets an employee go. */
final class ReleaseEmployeeService implements ReleaseEmployee {

    private final EmployeePorts ports;

    ReleaseEmployeeService(EmployeePorts ports) {
        this.ports = ports;
    }

    @Override
    public boolean release(CallContext context, EmployeeId id) {
        context.demand(Permission.EMPLOYEE_RELEASE);
        return ports.tx().write(context.tenant(), () -> {
            // Nobody may draw a line to somebody who is leaving.
            ports.orgCharts().findForUpdate(context.tenant());
            Optional<Employee> employee = ports.employees().find(context.tenant(), id);
            employee.filter(Employee::isActive).ifPresent(found -> release(context, found));
            return employee.isPresent();
        });
    }

    private void release(CallContext context, Employee employee) {
        // A rename at the same moment makes the update miss; releasing again then finds the renamed employee.
        if (ports.employees().update(employee.released(ports.clock().instant()))) {
            ports.orgCharts().deleteAllOf(employee.tenant(), employee.id());
            ports.trail()
                    .note(
                            context,
                            AuditAction.EMPLOYEE_RELEASED,
                            AuditTarget.of("employee", employee.id()),
                            AuditChange.from("name", employee.persona().name()));
        } else {
            ports.employees()
                    .find(employee.tenant(), employee.id())
                    .filter(Employee::isActive)
                    .ifPresent(renamed -> release(context, renamed));
        }
    }
}
