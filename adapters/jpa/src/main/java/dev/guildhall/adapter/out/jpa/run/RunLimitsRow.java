package dev.guildhall.adapter.out.jpa.run;

import dev.guildhall.domain.run.RunLimits;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "run_limits")
@IdClass(RunLimitsRow.Key.class)
class RunLimitsRow {

    record Key(UUID tenantId, UUID employeeId) implements Serializable {}

    @Id
    UUID tenantId;

    @Id
    UUID employeeId;

    @Nullable
    Integer maxSteps;

    @Nullable
    Long maxSeconds;

    @Nullable
    Integer maxRepairs;

    @Nullable
    Integer maxIdleSteps;

    @Nullable
    Integer maxRepeats;

    @Nullable
    Long maxCostMicros;

    @SuppressWarnings("NullAway.Init")
    RunLimitsRow() {}

    static RunLimitsRow of(TenantId tenant, EmployeeId employee, RunLimits limits) {
        RunLimitsRow row = new RunLimitsRow();
        row.tenantId = tenant.value();
        row.employeeId = employee.value();
        row.maxSteps = limits.maxSteps().orElse(null);
        row.maxSeconds = limits.maxElapsed().map(Duration::toSeconds).orElse(null);
        row.maxRepairs = limits.maxRepairs().orElse(null);
        row.maxIdleSteps = limits.maxIdleSteps().orElse(null);
        row.maxRepeats = limits.maxRepeats().orElse(null);
        row.maxCostMicros = limits.maxCost().map(MoneyMicros::value).orElse(null);
        return row;
    }

    RunLimits toLimits() {
        return new RunLimits(
                Optional.ofNullable(maxSteps),
                Optional.ofNullable(maxSeconds).map(Duration::ofSeconds),
                Optional.ofNullable(maxRepairs),
                Optional.ofNullable(maxIdleSteps),
                Optional.ofNullable(maxRepeats),
                Optional.ofNullable(maxCostMicros).map(MoneyMicros::new));
    }
}
