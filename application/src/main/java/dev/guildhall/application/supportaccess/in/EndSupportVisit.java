package dev.guildhall.application.supportaccess.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Stops looking into a company. As long as the consent lasts, its holder can enter again. */
public interface EndSupportVisit {

    /**
     * Leaves.
     *
     * @return the company that was left; empty when the caller is not there for support
     */
    Optional<TenantId> leave(CallContext context);
}
