package dev.guildhall.application.tenant.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.tenant.Tenant;

/** Shows the caller's company. */
public interface ShowTenant {

    /** The company. */
    Tenant show(CallContext context);
}
