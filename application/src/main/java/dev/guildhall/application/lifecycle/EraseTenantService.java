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
    public boolean erase(SystemContext context, TenantId tenant) {
        return ports.tx().writeIf(tenant, erased -> erased, () -> isDue(tenant) && erased(context, tenant));
    }

    private boolean isDue(TenantId tenant) {
        return ports.standings()
                        .findForUpdate(tenant)
                        .flatMap(Standing::deletion)
                        .filter(deletion ->
                                !deletion.eraseAt().isAfter(ports.clock().instant()))
                        .isPresent()
                && !ports.memberships().hasOperator(tenant);
    }

    private boolean erased(SystemContext context, TenantId tenant) {
        ports.trail()
                .note(
                        context,
                        tenant,
                        AuditActor.PLATFORM,
                        AuditAction.TENANT_ERASED,
                        AuditTarget.of("company", tenant));
        return ports.erasures().erase(tenant, ports.trail().end(tenant));
    }
}
