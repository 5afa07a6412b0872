package dev.guildhall.application.employee;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.employee.in.ChangeEmployee;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Persona;
import java.util.Optional;

/** Changes a persona. */
final class ChangeEmployeeService implements ChangeEmployee {

    private final EmployeePorts ports;

    ChangeEmployeeService(EmployeePorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome change(CallContext context, Command command) {
        context.demand(Permission.EMPLOYEE_CHANGE);
        return ports.tx()
                .write(
                        context.tenant(),
                        () -> ports.employees()
                                .find(context.tenant(), command.employee())
                                .filter(Employee::isActive)
                                .map(employee -> change(command, employee))
                                .orElseGet(Outcome.UnknownEmployee::new));
    }

    private Outcome change(Command command, Employee employee) {
        if (command.expectedRevision()
                .filter(expected -> expected != employee.revision())
                .isPresent()) {
            return new Outcome.Stale(employee.revision());
        }
        Optional<String> name = command.personaName();
        Persona persona = new Persona(
                name.orElse(employee.persona().name()),
                command.personaEmail().or(() -> employee.persona().email()));
        Employee changed = employee.withPersona(persona);
        return ports.employees().update(changed)
                ? new Outcome.Changed(changed)
                : new Outcome.Stale(employee.revision() + 1);
    }
}
