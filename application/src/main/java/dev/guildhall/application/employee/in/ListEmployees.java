package dev.guildhall.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.Employee;

/** Lists the tenant's employees. */
public interface ListEmployees {

    /**
     * Employees in the order they were hired.
     *
     * @param released whether to list those who were let go instead of those who work
     */
    Page<Employee> list(CallContext context, boolean released, PageRequest page);
}
