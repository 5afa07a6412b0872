package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.supportaccess.in.EndSupportAccess.Outcome;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;

/** Takes back that a company was asked, or gives back its consent before the time is over. Any operator may. */
public interface WithdrawSupportAccess {

    /** Ends it. */
    Outcome withdraw(CallContext context, TenantId tenant, SupportAccessId id);
}
