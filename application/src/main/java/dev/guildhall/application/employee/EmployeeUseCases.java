package dev.guildhall.application.employee;

import dev.guildhall.application.employee.in.ChangeEmployee;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.employee.in.ListActivity;
import dev.guildhall.application.employee.in.ListEmployees;
import dev.guildhall.application.employee.in.ReleaseEmployee;
import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.domain.access.Permission;
import java.util.Optional;

/** Builds the use cases of employees. */
public final class EmployeeUseCases {

    private final EmployeePorts ports;

    /**
     * @param ports what they run on
     */
    public EmployeeUseCases(EmployeePorts ports) {
        this.ports = ports;
    }

    /** {@link HireEmployee}. */
    public HireEmployee hireEmployee() {
        return new HireEmployeeService(ports);
    }

    /** {@link ChangeEmployee}. */
    public ChangeEmployee changeEmployee() {
        return new ChangeEmployeeService(ports);
    }

    /** {@link ReleaseEmployee}. */
    public ReleaseEmployee releaseEmployee() {
        return new ReleaseEmployeeService(ports);
    }

    /** {@link ListEmployees}. */
    public ListEmployees listEmployees() {
        return (context, released, page) -> {
            context.demand(Permission.EMPLOYEE_READ);
            return ports.tx().read(context.tenant(), () -> ports.employees().list(context.tenant(), released, page));
        };
    }

    /** {@link ShowEmployee}. */
    public ShowEmployee showEmployee() {
        return (context, id) -> {
            context.demand(Permission.EMPLOYEE_READ);
            return ports.tx().read(context.tenant(), () -> ports.employees().find(context.tenant(), id));
        };
    }

    /** {@link ListActivity}. */
    public ListActivity listActivity() {
        return (context, id, page) -> {
            context.demand(Permission.EMPLOYEE_READ);
            RunStore.Filter ofEmployee = new RunStore.Filter(Optional.of(id), Optional.empty());
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.employees()
                                    .find(context.tenant(), id)
                                    .map(_ -> ports.runs().list(context.tenant(), ofEmployee, page)));
        };
    }
}
