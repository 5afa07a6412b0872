package dev.guildhall.application.lifecycle;

import dev.guildhall.application.audit.OperatorNotes;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.lifecycle.in.ResumeTenant;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.shared.Text;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import java.util.Optional;

/** Ends suspensions. */
final class ResumeTenantService implements ResumeTenant {

    private final LifecyclePorts ports;
    private final OperatorNotes notes;

    ResumeTenantService(LifecyclePorts ports) {
        this.ports = ports;
        this.notes = new OperatorNotes(ports.tx(), ports.trail());
    }

    @Override
    public Outcome resume(CallContext context, TenantId tenant, String reason) {
        context.demand(Permission.TENANTS_CHANGE);
        AuditChange because = AuditChange.to("reason", Text.required("reason", reason, Suspension.MAX_REASON));
        Outcome outcome = ports.tx().write(tenant, () -> resume(context, tenant, because));
        if (outcome instanceof Outcome.Resumed) {
            ports.signals().nudge();
            notes.inOurs(context, AuditAction.TENANT_RESUMED, AuditTarget.of("company", tenant));
        }
        return outcome;
    }

    private Outcome resume(CallContext context, TenantId tenant, AuditChange because) {
        Optional<Standing> before = ports.standings().findForUpdate(tenant);
        if (before.isEmpty()) {
            return new Outcome.UnknownTenant();
        }
        if (before.get().suspension().isEmpty()) {
            return new Outcome.NotSuspended();
        }
        ports.standings().replace(tenant, before.get().with(Optional.empty()));
        ports.queue().showAgain(tenant);
        notes.inTheirs(context, tenant, AuditAction.TENANT_RESUMED, AuditTarget.of("company", tenant), because);
        return new Outcome.Resumed();
    }
}
