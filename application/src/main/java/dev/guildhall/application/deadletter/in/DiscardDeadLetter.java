package dev.guildhall.application.deadletter.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.RunId;

/** Ends a run that is set aside, so that whoever waits for it goes on. */
public interface DiscardDeadLetter {

    /** Longest reason, in UTF-16 units. */
    int MAX_REASON = 500;

    /**
     * Ends it.
     *
     * @param reason why, for the record
     * @return false when the run is no dead letter
     */
    boolean discard(CallContext context, RunId run, String reason);
}
