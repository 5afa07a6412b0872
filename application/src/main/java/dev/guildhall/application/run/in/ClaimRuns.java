package dev.guildhall.application.run.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.run.ClaimedRun;
import java.time.Duration;
import java.util.List;

/** Takes runs off the queue for an engine and keeps them. */
public interface ClaimRuns {

    /** Takes up to {@code max} due runs for the engine named by the context's origin. */
    List<ClaimedRun> claim(SystemContext context, int max, Duration lease);

    /** Renews all leases of this engine, and stops those of its runs whose cancellation was asked for on another node. */
    void renew(SystemContext context, Duration lease);
}
