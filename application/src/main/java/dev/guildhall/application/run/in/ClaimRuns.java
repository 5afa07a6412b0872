package dev.guildhall.application.run.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import java.time.Duration;
import java.util.List;

/** Takes runs off the queue for an engine and keeps them. */
public interface ClaimRuns {

    /** Takes up to {@code max} due runs for the engine named by the context's origin. */
    List<ClaimedRun> claim(SystemContext context, int max, Duration lease);

    /**
     * Renews the leases of the runs this engine is driving, stops those whose cancellation was asked for on another node,
     * and passes on to the others what is new.
     */
    void renew(SystemContext context, List<RunLease> driving, Duration lease);
}
