package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;

/** Ends all of the caller's sessions but the one that asks. */
public interface EndOtherSessions {

    /** Ends them. */
    void end(CallContext context);
}
