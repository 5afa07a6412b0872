package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;

/** Ends the caller's session with everything that belongs to it. Ending an ended session does nothing. */
public interface LogOut {

    /** Signs out. */
    void logOut(CallContext context);
}
