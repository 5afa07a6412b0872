package dev.guildhall.application.run.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Lists the tenant's runs, newest first. */
public interface ListRuns {

    /** A page of them. */
    Page<Run> list(CallContext context, Query query, PageRequest page);

    /** Filters; empty ones let everything pass. */
    record Query(Optional<EmployeeId> employee, Optional<RunStatus> status) {}
}
