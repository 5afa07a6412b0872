package dev.guildhall.adapter.out.jpa.usage;

import dev.guildhall.adapter.out.jpa.row.StorableText;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.shared.UsageEntryId;
import dev.guildhall.domain.usage.UsageEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "usage_entries")
@IdClass(TenantKey.class)
class UsageEntryRow {
    @Id
    UUID tenantId;

    @Id
    UUID id;

    UUID runId;

    long seq;

    UUID employeeId;

    @Enumerated(EnumType.STRING)
    RunKind operation;

    String model;

    int priceVersion;

    long inputTokens;

    long outputTokens;

    long costMicros;

    boolean estimated;

    Instant at;

    @SuppressWarnings("NullAway.Init")
    UsageEntryRow() {}

    static UsageEntryRow of(UsageEntry entry) {
        UsageEntryRow row = new UsageEntryRow();
        row.tenantId = entry.tenant().value();
        row.id = entry.id().value();
        row.runId = entry.run().value();
        row.seq = entry.seq();
        row.employeeId = entry.employee().value();
        row.operation = entry.operation();
        row.model = StorableText.of(entry.usage().model());
        row.priceVersion = entry.usage().priceVersion();
        row.inputTokens = entry.usage().input().value();
        row.outputTokens = entry.usage().output().value();
        row.costMicros = entry.usage().cost().value();
        row.estimated = entry.usage().estimated();
        row.at = entry.at();
        return row;
    }

    UsageEntry toEntry() {
        return new UsageEntry(
                new TenantId(tenantId),
                new UsageEntryId(id),
                new RunId(runId),
                seq,
                new EmployeeId(employeeId),
                operation,
                new ModelUsage(
                        model,
                        priceVersion,
                        new TokenCount(inputTokens),
                        new TokenCount(outputTokens),
                        new MoneyMicros(costMicros),
                        estimated),
                at);
    }
}
