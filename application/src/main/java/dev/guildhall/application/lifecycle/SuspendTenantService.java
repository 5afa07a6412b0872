package dev.guildhall.application.lifecycle;

import dev.guildhall.application.audit.OperatorNotes;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.lifecycle.in.SuspendTenant;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import java.util.Optional;

/** Suspends tenants. Everything that claims work or lets calls in looks at their standing. */
final class SuspendTenantService implements SuspendTenant {

    private final LifecyclePorts ports;
    private final OperatorNotes notes;

    SuspendTenantService(LifecyclePorts ports) {
        this.ports = ports;
        this.notes = new OperatorNotes(ports.tx(), ports.trail());
    }

    @Override
    public Outcome suspend(CallContext context, TenantId tenant, String reason) {
        context.demand(Permission.TENANTS_CHANGE);
        if (tenant.equals(context.tenant())) {
            return new Outcome.OwnCompany();
        }
        Suspension suspension = new Suspension(context.member(), ports.clock().instant(), reason);
        boolean done = ports.tx().write(tenant, () -> suspend(context, tenant, suspension));
        if (!done) {
            return new Outcome.UnknownTenant();
        }
        notes.inOurs(context, AuditAction.TENANT_SUSPENDED, AuditTarget.of("company", tenant));
        return new Outcome.Suspended();
    }

    private boolean suspend(CallContext context, TenantId tenant, Suspension suspension) {
        Optional<Standing> before = ports.standings().findForUpdate(tenant);
        before.ifPresent(standing -> {
            ports.standings().replace(tenant, standing.with(Optional.of(suspension)));
            notes.inTheirs(
                    context,
                    tenant,
                    AuditAction.TENANT_SUSPENDED,
                    AuditTarget.of("company", tenant),
                    because(suspension));
        });
        return before.isPresent();
    }

    private static AuditChange because(Suspension suspension) {
        return AuditChange.to("reason", suspension.reason());
    }
}
