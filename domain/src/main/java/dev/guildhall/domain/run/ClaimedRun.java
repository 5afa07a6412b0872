package dev.guildhall.domain.run;

import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;

/**
 * A run that an engine has taken.
 *
 * @param fence fencing token; writes with a lower one than the latest given are refused
 * @param attempts how often it was taken since it last got anywhere, this time included
 * @param cancelRequested whether it has only to be ended
 */
public record ClaimedRun(TenantId tenant, RunId run, long fence, int attempts, boolean cancelRequested) {

    /** The right to write to the run. */
    public RunLease lease() {
        return new RunLease(run, fence);
    }
}
