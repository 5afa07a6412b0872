package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.TenantId;

/** Ends a tenant's suspension. What its employees were doing goes on where it stopped. */
public interface ResumeTenant {

    /**
     * Ends it.
     *
     * @param reason kept in the tenant's audit log
     */
    Outcome resume(CallContext context, TenantId tenant, String reason);

    /** What became of it. */
    sealed interface Outcome {
        /** It is suspended no more. */
        record Resumed() implements Outcome {}

        /** It was not suspended. */
        record NotSuspended() implements Outcome {}

        /** There is no such tenant. */
        record UnknownTenant() implements Outcome {}
    }
}
