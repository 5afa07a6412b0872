package dev.guildhall.application.tenant;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.tenant.in.ChangePlan;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.tenant.PlanChange;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;

/** Changes the plan of a company. */
final class ChangePlanService implements ChangePlan {

    private final TenantPorts ports;

    ChangePlanService(TenantPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome change(CallContext context, SubscriptionPlan plan) {
        context.demand(Permission.PLAN_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            // Who takes a seat, hires or keeps a file waits for this lock, so that nothing comes in between.
            Tenant tenant =
                    ports.plans().tenants().findForUpdate(context.tenant()).orElseThrow();
            Instant now = ports.clock().instant();
            PlanChange change = PlanChange.of(
                    ports.plans().of(tenant),
                    ports.plans().catalog().newest(plan, now),
                    ports.meter().measure(tenant.id(), now));
            return change.from().equals(change.to()) ? new Outcome.Changed(tenant) : decide(context, tenant, change);
        });
    }

    private Outcome decide(CallContext context, Tenant tenant, PlanChange change) {
        if (!change.obstacles().isEmpty()) {
            return new Outcome.TooMuchInUse(change.obstacles());
        }
        Tenant changed = tenant.on(change.to());
        if (!ports.plans().tenants().update(changed)) {
            throw new IllegalStateException("changed by another under its lock: tenant " + tenant.id());
        }
        ports.trail()
                .note(
                        context,
                        AuditAction.PLAN_CHANGED,
                        AuditTarget.of("company", tenant.id()),
                        AuditChange.of("plan", name(change.from()), name(change.to())),
                        AuditChange.of(
                                "monthlyPriceMicros",
                                String.valueOf(change.from().monthlyPrice().value()),
                                String.valueOf(change.to().monthlyPrice().value())));
        return new Outcome.Changed(changed);
    }

    private static String name(PlanVersion version) {
        return version.plan() + " version " + version.version();
    }
}
