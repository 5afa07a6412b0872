package dev.guildhall.application.testing;

import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Persona;
import dev.guildhall.domain.agent.Seniority;
import java.time.Instant;
import java.util.Optional;

/** The same employee with a small change; unlike the domain's own changes these keep the revision. */
public final class Employees {

    private Employees() {}

    /** Under another name. */
    public static Employee named(Employee employee, String name) {
        return new Employee(
                employee.tenant(),
                employee.id(),
                employee.listing(),
                employee.listingVersion(),
                new Persona(name, Optional.empty()),
                employee.jobTitle(),
                employee.division(),
                employee.seniority(),
                employee.monthlyPrice(),
                employee.hiredAt(),
                employee.releasedAt(),
                employee.revision());
    }

    /** In another division and of another rank. */
    public static Employee placed(Employee employee, String division, Seniority seniority) {
        return new Employee(
                employee.tenant(),
                employee.id(),
                employee.listing(),
                employee.listingVersion(),
                employee.persona(),
                employee.jobTitle(),
                division,
                seniority,
                employee.monthlyPrice(),
                employee.hiredAt(),
                employee.releasedAt(),
                employee.revision());
    }

    /** Hired at another time. */
    public static Employee hiredAt(Employee employee, Instant when) {
        return new Employee(
                employee.tenant(),
                employee.id(),
                employee.listing(),
                employee.listingVersion(),
                employee.persona(),
                employee.jobTitle(),
                employee.division(),
                employee.seniority(),
                employee.monthlyPrice(),
                when,
                employee.releasedAt(),
                employee.revision());
    }
}
