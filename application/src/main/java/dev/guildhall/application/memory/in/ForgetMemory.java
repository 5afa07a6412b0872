package dev.guildhall.application.memory.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemoryId;

/** Makes an employee forget one note for good. */
public interface ForgetMemory {

    /**
     * Forgets.
     *
     * @return false when the tenant has no such employee or the employee no such note
     */
    boolean forget(CallContext context, EmployeeId employee, MemoryId memory);
}
