package dev.guildhall.domain.usage;

import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.UsageEntryId;
import java.time.Instant;

/**
 * One metered model call.
 *
 * @param run and {@code seq}: the Journal event it stands for; there is never a second entry for the same event
 * @param operation what the call was for
 */
public record UsageEntry(
        TenantId tenant,
        UsageEntryId id,
        RunId run,
        long seq,
        EmployeeId employee,
        RunKind operation,
        ModelUsage usage,
        Instant at) {}
