package dev.guildhall.application.testing.fake;

import dev.guildhall.application.run.out.RunPolicyStore;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Limits of single employees in memory. */
public final class InMemoryRunPolicyStore implements RunPolicyStore {

    private static final Table<EmployeeId, RunLimits> LIMITS = new Table<>("run limits");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryRunPolicyStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<RunLimits> find(TenantId tenant, EmployeeId employee) {
        return Optional.ofNullable(database.rows(tenant, LIMITS).get(employee));
    }

    @Override
    public void replace(TenantId tenant, EmployeeId employee, RunLimits limits) {
        database.changeable(tenant, LIMITS).put(employee, limits);
    }
}
