package dev.guildhall.application.lifecycle.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Figures;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Tenant;
import java.util.Optional;

/** Shows one tenant of the platform. */
public interface ShowTenant {

    /** Shows it; empty when there is none. */
    Optional<Overview> show(CallContext context, TenantId tenant);

    /**
     * What operators see of a tenant.
     *
     * @param figures with its runs of this calendar month (UTC)
     */
    record Overview(Tenant tenant, Standing standing, Figures figures) {}
}
