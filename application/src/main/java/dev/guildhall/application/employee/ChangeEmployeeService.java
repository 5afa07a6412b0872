package dev.guildhall.application.employee;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.employee.in.ChangeEmployee;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.EmailAddress;
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
                                .map(employee -> change(context, command, employee))
                                .orElseGet(Outcome.UnknownEmployee::new));
    }

    private Outcome change(CallContext context, Command command, Employee employee) {
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
        if (!ports.employees().update(changed)) {
            return new Outcome.Stale(employee.revision() + 1);
        }
        ports.trail()
                .note(
                        context,
                        AuditAction.EMPLOYEE_CHANGED,
                        AuditTarget.of("employee", employee.id()),
                        AuditChange.of("name", employee.persona().name(), persona.name()),
                        AuditChange.of("email", email(employee.persona()), email(persona)));
        return new Outcome.Changed(changed);
    }

    private static String email(Persona persona) {
        return persona.email().map(EmailAddress::value).orElse("");
    }
}
