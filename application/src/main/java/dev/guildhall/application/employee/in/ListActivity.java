package dev.guildhall.application.employee.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Lists what an employee did: its runs, newest first. */
public interface ListActivity {

    /** A page of runs, or empty when the tenant has no employee with this id. */
    Optional<Page<Run>> list(CallContext context, EmployeeId id, PageRequest page);
}
