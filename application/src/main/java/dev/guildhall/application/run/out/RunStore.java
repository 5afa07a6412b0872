package dev.guildhall.application.run.out;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what is known about runs beside their Journals. Called inside a tenant transaction. */
public interface RunStore {

    /** Adds a run. */
    void create(Run run);

    /** Finds a run. */
    Optional<Run> find(TenantId tenant, RunId id);

    /** Finds a run and keeps it from ending until this transaction is over. */
    Optional<Run> findAndHold(TenantId tenant, RunId id);

    /** Runs, newest first, with optional filters. */
    Page<Run> list(TenantId tenant, Filter filter, PageRequest page);

    /** Runs that have not ended, newest first; at most so many. */
    List<Run> unfinished(TenantId tenant, int most);

    /** Direct children of a run, oldest first; a run has at most as many as it made tool calls. */
    List<Run> childrenOf(TenantId tenant, RunId parent);

    /** The newest run of a conversation that has not ended. */
    Optional<Run> newestUnfinishedOf(TenantId tenant, ConversationId conversation);

    /**
     * The newest run of a conversation that is older than a certain one and has not ended. Older means created earlier, or
     * at the same time with a smaller id, as for {@link #newestUnfinishedOf}: with two orders, two runs could wait for each
     * other.
     */
    Optional<Run> unfinishedBefore(TenantId tenant, ConversationId conversation, Run run);

    /** How many runs of a conversation have not ended. */
    int countUnfinishedOf(TenantId tenant, ConversationId conversation);

    /** How many runs one employee has asked another for since then. */
    int delegationsSince(TenantId tenant, EmployeeId from, EmployeeId to, Instant since);

    /** Notes how far a run is; never changes a run that has ended. */
    void progress(TenantId tenant, RunId id, RunStatus status, MoneyMicros cost);

    /** Notes that a run has ended. */
    void finish(TenantId tenant, RunId id, RunStatus status, MoneyMicros cost, Instant when);

    /** Which runs to list. */
    record Filter(Optional<EmployeeId> employee, Optional<RunStatus> status) {}
}
