package dev.guildhall.application.run.out;

import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;

/**
 * The append-only Journals of runs. An entry is durable before any reader sees it; entries reach {@link RunFeed} by
 * themselves, after their commit and in order.
 */
public interface Journal {

    /**
     * Appends inside the current write transaction.
     *
     * @param last seq of the last entry written; the first new one gets {@code last + 1}
     * @throws LeaseLost when the lease is no longer the highest, or the run has ended
     */
    void append(TenantId tenant, RunLease lease, long last, List<RunEvent> events);

    /**
     * Appends outside any transaction and returns when it is durable. Calls of many runs are committed together.
     *
     * @param last as above
     * @throws LeaseLost as above; then nothing of this call is written
     */
    void appendNow(TenantId tenant, RunLease lease, long last, List<RunEvent> events);

    /**
     * Reads on, inside a transaction.
     *
     * @param after seq behind which to start; 0 for the beginning
     * @param limit most entries to return, at most 1000
     */
    List<JournalEntry> read(TenantId tenant, RunId run, long after, int limit);
}
