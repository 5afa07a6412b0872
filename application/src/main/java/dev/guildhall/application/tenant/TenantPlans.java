package dev.guildhall.application.tenant;

import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.tenant.out.PlanCatalog;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.PlanLimits;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.Tenant;

/** What tenants may use. Asked inside a transaction of the tenant. */
public record TenantPlans(TenantStore tenants, PlanCatalog catalog) {

    /** What this tenant may use. */
    public PlanLimits limitsOf(TenantId tenant) {
        return of(tenants.find(tenant).orElseThrow()).limits();
    }

    /** The same, and nobody changes it until this transaction, which writes, is over; for what is counted up to a limit. */
    public PlanLimits lockedLimitsOf(TenantId tenant) {
        return of(tenants.findForUpdate(tenant).orElseThrow()).limits();
    }

    /** The version of its plan that a tenant is on. */
    public PlanVersion of(Tenant tenant) {
        return catalog.find(tenant.plan(), tenant.planVersion());
    }
}
