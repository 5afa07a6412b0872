package dev.guildhall.application.employee;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.idempotency.IdempotencyStore.Earlier;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.Listing;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.LineId;
import java.util.Optional;

/** Hires. */
final class HireEmployeeService implements HireEmployee {

    private final EmployeePorts ports;
    private final Welcome welcome;

    HireEmployeeService(EmployeePorts ports) {
        this.ports = ports;
        this.welcome = new Welcome(ports);
    }

    @Override
    public Outcome hire(CallContext context, Command command) {
        context.demand(Permission.EMPLOYEE_HIRE);
        Optional<Listing> listing = ports.catalog().find(command.listing());
        if (listing.isEmpty()) {
            return new Outcome.UnknownListing(command.listing());
        }
        Employee employee = employ(context, command, listing.get());
        return ports.tx()
                .writeIf(
                        context.tenant(),
                        Outcome.Hired.class::isInstance,
                        () -> replay(context, command, employee).orElseGet(() -> hire(context, command, employee)));
    }

    private Employee employ(CallContext context, Command command, Listing listing) {
        return new Employee(
                context.tenant(),
                new EmployeeId(ports.ids().next()),
                listing.slug(),
                listing.version(),
                new Persona(command.personaName().orElse(listing.name()), command.personaEmail()),
                listing.specialty(),
                listing.division(),
                listing.seniority(),
                listing.monthlyPrice(),
                ports.clock().instant(),
                Optional.empty(),
                1);
    }

    /** The request in words of its own: a record's text changes with its class, keys outlive versions. */
    private static String text(Command command) {
        return String.join(
                "\n",
                command.listing().value(),
                command.personaName().orElse(""),
                command.personaEmail().map(EmailAddress::value).orElse(""),
                command.manager().map(EmployeeId::toString).orElse(""));
    }

    private Optional<Outcome> replay(CallContext context, Command command, Employee employee) {
        return command.key()
                .flatMap(key -> ports.keys()
                        .claim(
                                context.tenant(),
                                context.member(),
                                key,
                                "hire",
                                text(command),
                                employee.id().value()))
                .map(earlier -> earlierHire(context, earlier));
    }

    private Outcome earlierHire(CallContext context, Earlier earlier) {
        if (!earlier.sameRequest()) {
            return new Outcome.KeyReused();
        }
        EmployeeId id = new EmployeeId(earlier.result());
        return new Outcome.Hired(ports.employees().find(context.tenant(), id).orElseThrow());
    }

    private Outcome hire(CallContext context, Command command, Employee employee) {
        // Counted first: that locks the tenant, and with it the plan.
        int used = ports.employees().countActiveForHire(context.tenant());
        int limit = ports.plans().limitsOf(context.tenant()).employees();
        if (used >= limit) {
            return new Outcome.PlanLimitReached(limit, used);
        }
        Optional<EmployeeId> unknown = command.manager().filter(manager -> !isActive(context, manager));
        if (unknown.isPresent()) {
            return new Outcome.UnknownManager(unknown.get());
        }
        ports.employees().create(employee);
        command.manager()
                .map(manager -> new Line(new LineId(ports.ids().next()), employee.id(), manager, Line.Kind.REPORTS_TO))
                .ifPresent(line -> ports.orgCharts().create(context.tenant(), line));
        welcome.greet(context, employee);
        ports.trail()
                .note(
                        context,
                        AuditAction.EMPLOYEE_HIRED,
                        AuditTarget.of("employee", employee.id()),
                        AuditChange.to("listing", employee.listing().value()),
                        AuditChange.to("name", employee.persona().name()),
                        AuditChange.to(
                                "manager",
                                command.manager().map(EmployeeId::toString).orElse("")));
        return new Outcome.Hired(employee);
    }

    private boolean isActive(CallContext context, EmployeeId id) {
        return ports.employees()
                .find(context.tenant(), id)
                .filter(Employee::isActive)
                .isPresent();
    }
}
