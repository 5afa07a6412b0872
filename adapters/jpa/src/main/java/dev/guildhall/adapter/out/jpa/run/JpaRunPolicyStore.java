package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.run.out.RunPolicyStore;
import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Limits in the table {@code run_limits}. */
public final class JpaRunPolicyStore implements RunPolicyStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(RunLimitsRow.class);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaRunPolicyStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<RunLimits> find(TenantId tenant, EmployeeId employee) {
        RunLimitsRow.Key key = new RunLimitsRow.Key(tenant.value(), employee.value());
        return Optional.ofNullable(transactions.session().get(RunLimitsRow.class, key))
                .map(RunLimitsRow::toLimits);
    }

    @Override
    public void replace(TenantId tenant, EmployeeId employee, RunLimits limits) {
        transactions.session().upsert(RunLimitsRow.of(tenant, employee, limits));
    }
}
