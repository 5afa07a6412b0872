package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.TenantId;

/**
 * Stops a tenant's work. From within seconds on its members can read everything and change nothing, and its employees
 * rest: what they are doing stops at its next step, and nothing of it is lost.
 */
public interface SuspendTenant {

    /**
     * Stops it; of one that is suspended already the reason is replaced.
     *
     * @param reason shown to the tenant
     */
    Outcome suspend(CallContext context, TenantId tenant, String reason);

    /** What became of it. */
    sealed interface Outcome {
        /** Its work stands still. */
        record Suspended() implements Outcome {}

        /** There is no such tenant. */
        record UnknownTenant() implements Outcome {}

        /** It is the operator's own, who would lose the right to take it back. */
        record OwnCompany() implements Outcome {}
    }
}
