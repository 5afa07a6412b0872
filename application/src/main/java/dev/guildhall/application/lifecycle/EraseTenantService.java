package dev.guildhall.application.lifecycle;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.lifecycle.in.EraseTenant;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;

/** Erases companies, each in one transaction: it is there or it is not. */
final class EraseTenantService implements EraseTenant {

    private final LifecyclePorts ports;

    EraseTenantService(LifecyclePorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome erase(SystemContext context, TenantId tenant) {
        return ports.tx().writeIf(tenant, outcome -> outcome == Outcome.ERASED, () -> inTurn(context, tenant));
    }

    /** Locks in the order of all others: the tenant, who signs in, and with the note the end of the log. */
    private Outcome inTurn(SystemContext context, TenantId tenant) {
        if (!isDue(tenant)) {
            return Outcome.NOT_DUE;
        }
        ports.erasures().hold(tenant);
        return ports.memberships().hasOperator(tenant) ? Outcome.HAS_OPERATORS : erased(context, tenant);
    }

    private boolean isDue(TenantId tenant) {
        return ports.standings()
                .findForUpdate(tenant)
                .flatMap(Standing::deletion)
                .filter(deletion -> !deletion.eraseAt().isAfter(ports.clock().instant()))
                .isPresent();
    }

    private Outcome erased(SystemContext context, TenantId tenant) {
        ports.trail()
                .note(
                        context,
                        tenant,
                        AuditActor.PLATFORM,
                        AuditAction.TENANT_ERASED,
                        AuditTarget.of("company", tenant));
        String end = ports.trail().lastEnd(tenant, ports.erasures().firstRemaining(tenant));
        return ports.erasures().erase(tenant, end) ? Outcome.ERASED : Outcome.NOT_DUE;
    }
}
