package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.SessionId;

/** Ends one of the caller's sessions, with everything that belongs to it. */
public interface EndSession {

    /**
     * Ends it. An access token that it was given is still accepted for the minutes until it expires.
     *
     * @return false when the caller has no such session
     */
    boolean end(CallContext context, SessionId session);
}
