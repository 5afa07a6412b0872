package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.SupportAccessId;

/** Ends a support access to the caller's company at once, whether somebody is looking or not. */
public interface EndSupportAccess {

    /** Ends it. */
    Outcome end(CallContext context, SupportAccessId id);

    /** How it ended. */
    enum Outcome {
        /** Nobody can look by it any more. */
        ENDED,
        /** It was not open any more. Nothing has changed. */
        NOT_OPEN,
        /** There is none with this id. */
        UNKNOWN_ACCESS
    }
}
