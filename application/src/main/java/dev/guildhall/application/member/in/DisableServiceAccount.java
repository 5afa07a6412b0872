package dev.guildhall.application.member.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.MemberId;

/** Disables a service account for good: its keys end. What it did stays, with the name. */
public interface DisableServiceAccount {

    /**
     * Disables. Disabling one that is disabled already does nothing.
     *
     * @return false when the tenant has none with this id
     */
    boolean disable(CallContext context, MemberId account);
}
