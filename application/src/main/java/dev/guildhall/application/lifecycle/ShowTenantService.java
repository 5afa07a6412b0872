package dev.guildhall.application.lifecycle;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.lifecycle.in.ShowTenant;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Shows a tenant. */
final class ShowTenantService implements ShowTenant {

    private final Overviews overviews;

    ShowTenantService(LifecyclePorts ports) {
        this.overviews = new Overviews(ports);
    }

    @Override
    public Optional<Overview> show(CallContext context, TenantId tenant) {
        context.demand(Permission.TENANTS_READ);
        return overviews.of(tenant);
    }
}
