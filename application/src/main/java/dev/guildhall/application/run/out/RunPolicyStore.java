package dev.guildhall.application.run.out;

import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Keeps limits for the runs of single employees. Called inside a tenant transaction. */
public interface RunPolicyStore {

    /** An employee's own limits; empty when it never had any. */
    Optional<RunLimits> find(TenantId tenant, EmployeeId employee);

    /** Puts limits in the place of those there are, if any. */
    void replace(TenantId tenant, EmployeeId employee, RunLimits limits);
}
