package dev.guildhall.application.access.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.tenant.Tenant;

/** Tells a caller who it is. */
public interface ShowMe {

    /** The caller and its company. */
    Me show(CallContext context);

    /** The caller and its company. */
    record Me(Tenant tenant, Principal member) {}
}
