package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.shared.TenantId;

/** Erases everything of a company whose owner has asked for that and had time to think better of it. */
public interface EraseTenant {

    /** What came of it. */
    enum Outcome {
        /** It is gone. */
        ERASED,
        /** Nothing was done: that is not or no longer due. */
        NOT_DUE,
        /** Nothing was done: somebody in it is an operator, and has to be dismissed first. */
        HAS_OPERATORS
    }

    /** Erases it if that is due. */
    Outcome erase(SystemContext context, TenantId tenant);
}
