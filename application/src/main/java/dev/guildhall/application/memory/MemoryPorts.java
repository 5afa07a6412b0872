package dev.guildhall.application.memory;

import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.memory.out.MemoryStore;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything that employees' notes need from the outside. */
public record MemoryPorts(
        TenantTransactions tx,
        EmployeeStore employees,
        MemoryStore memories,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {}
