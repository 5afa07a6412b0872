package dev.guildhall.application.usage.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.usage.UsageEntry;
import dev.guildhall.domain.usage.UsageReport;
import java.time.Instant;
import java.util.List;

/** The append-only record of what was used. Called inside a tenant transaction. */
public interface UsageLedger {

    /** Adds an entry. A second one for the same run and seq is an error: it would be charged twice. */
    void append(UsageEntry entry);

    /** Sums per group within a period ({@code from} included, {@code to} not). */
    List<UsageReport.Row> sum(TenantId tenant, Instant from, Instant to, UsageReport.Grouping grouping);

    /** Entries, newest first. */
    Page<UsageEntry> list(TenantId tenant, PageRequest page);
}
