package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;

/** Stops looking into a company. As long as the consent lasts, its holder can enter again. */
public interface EndSupportVisit {

    /**
     * Leaves. What was given out for the visit is good no more.
     *
     * @param context of the operator who looks
     * @return false when the caller is not on a visit by such an access
     */
    boolean end(CallContext context, TenantId tenant, SupportAccessId id);
}
