package dev.guildhall.application.memory.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Lists what an employee remembers, newest first. */
public interface ListMemories {

    /** A page of notes, or empty when the tenant has no employee with this id. */
    Optional<Page<Memory>> list(CallContext context, EmployeeId employee, PageRequest page);
}
