package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.shared.TenantId;

/** Erases everything of a company whose owner has asked for that and had time to think better of it. */
public interface EraseTenant {

    /** Erases it; false, with nothing done, when that is not or no longer due. */
    boolean erase(SystemContext context, TenantId tenant);
}
