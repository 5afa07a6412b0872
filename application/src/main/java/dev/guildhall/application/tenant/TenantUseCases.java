package dev.guildhall.application.tenant;

import dev.guildhall.application.tenant.in.ChangePlan;
import dev.guildhall.application.tenant.in.ChangeTenant;
import dev.guildhall.application.tenant.in.PreviewPlan;
import dev.guildhall.application.tenant.in.ShowPlanLimits;
import dev.guildhall.application.tenant.in.ShowTenant;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.tenant.Limit;
import dev.guildhall.domain.tenant.Month;
import dev.guildhall.domain.tenant.PlanChange;
import dev.guildhall.domain.tenant.PlanUse;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Builds the use cases of companies' settings. */
public final class TenantUseCases {

    private final TenantPorts ports;

    /**
     * @param ports what they run on
     */
    public TenantUseCases(TenantPorts ports) {
        this.ports = ports;
    }

    /** {@link ShowTenant}. */
    public ShowTenant showTenant() {
        return context -> {
            context.demand(Permission.TENANT_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> ports.plans().tenants().find(context.tenant()).orElseThrow());
        };
    }

    /** {@link ChangeTenant}. */
    public ChangeTenant changeTenant() {
        return new ChangeTenantService(ports);
    }

    /** {@link ShowPlanLimits}. */
    public ShowPlanLimits showPlanLimits() {
        return context -> {
            context.demand(Permission.TENANT_READ);
            Instant now = ports.clock().instant();
            return ports.tx().read(context.tenant(), () -> {
                Tenant tenant = ports.plans().tenants().find(context.tenant()).orElseThrow();
                return view(ports.plans().of(tenant), ports.meter().measure(tenant.id(), now), now);
            });
        };
    }

    private static ShowPlanLimits.View view(PlanVersion plan, PlanUse use, Instant now) {
        return new ShowPlanLimits.View(
                plan,
                Arrays.stream(Limit.values())
                        .map(limit -> new ShowPlanLimits.Item(
                                limit,
                                limit.in(plan.limits()),
                                use.of(limit),
                                Optional.of(Month.endAfter(now)).filter(_ -> limit == Limit.MONTHLY_RUNS)))
                        .toList());
    }

    /** {@link PreviewPlan}. */
    public PreviewPlan previewPlan() {
        return (context, plan) -> {
            context.demand(Permission.TENANT_READ);
            Instant now = ports.clock().instant();
            return ports.tx().read(context.tenant(), () -> {
                Tenant tenant = ports.plans().tenants().find(context.tenant()).orElseThrow();
                return PlanChange.of(
                        ports.plans().of(tenant),
                        ports.plans().catalog().newest(plan, now),
                        ports.meter().measure(tenant.id(), now));
            });
        };
    }

    /** {@link ChangePlan}. */
    public ChangePlan changePlan() {
        return new ChangePlanService(ports);
    }
}
