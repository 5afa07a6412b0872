package dev.guildhall.application.employee.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Keeps employees. Called inside a tenant transaction. */
public interface EmployeeStore {

    /** Adds an employee. */
    void create(Employee employee);

    /**
     * Writes a changed employee whose revision is one higher than the stored one.
     *
     * @return false, and nothing written, when the stored revision is another
     */
    boolean update(Employee employee);

    /** Finds an employee, active or released. */
    Optional<Employee> find(TenantId tenant, EmployeeId id);

    /** Employees in the order they were hired. */
    Page<Employee> list(TenantId tenant, boolean released, PageRequest page);

    /** The first active employees in the order they were hired. */
    List<Employee> active(TenantId tenant, int limit);

    /** How many are active; counted so that two hires at once cannot both take the last place (locks the tenant's row). */
    int countActiveForHire(TenantId tenant);
}
