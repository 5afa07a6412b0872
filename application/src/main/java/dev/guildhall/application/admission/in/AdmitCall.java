package dev.guildhall.application.admission.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.tenant.RateDecision;

/**
 * Counts a request of somebody who is known, and says whether it may go on. Asked before any permission is, so that a
 * caller who may do nothing cannot ask without end.
 */
@FunctionalInterface
public interface AdmitCall {

    /** Counts it for the company, the member, and the key if it came with one: for all of them, or for none. */
    RateDecision admit(CallContext context);
}
