package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;

/** Looks at a caller again whose call goes on for long: a session can end meanwhile, a key be revoked, a right be taken away. */
public interface RecheckCaller {

    /** Whether what the caller has proved is still good, and it may still do this. */
    boolean recheck(CallContext caller, Permission permission);
}
