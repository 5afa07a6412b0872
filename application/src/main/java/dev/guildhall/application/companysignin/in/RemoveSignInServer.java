package dev.guildhall.application.companysignin.in;

import dev.guildhall.application.context.CallContext;

/** Sends a company's people to no sign-in server any more. Sessions that it answered for end when it would be asked next. */
public interface RemoveSignInServer {

    /** Removes; false when there is none. */
    boolean remove(CallContext context);
}
