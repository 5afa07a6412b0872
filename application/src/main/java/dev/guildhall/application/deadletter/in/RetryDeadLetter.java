package dev.guildhall.application.deadletter.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.RunId;

/** Lets a run that is set aside go on from its Journal, as if it had never failed. */
public interface RetryDeadLetter {

    /** False when the run is no dead letter. */
    boolean retry(CallContext context, RunId run);
}
