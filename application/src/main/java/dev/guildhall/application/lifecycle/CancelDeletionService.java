package dev.guildhall.application.lifecycle;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.lifecycle.in.CancelDeletion;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;
import java.util.Optional;

/** Lets owners keep their companies after all. */
final class CancelDeletionService implements CancelDeletion {

    private final LifecyclePorts ports;
    private final Owners owners;

    CancelDeletionService(LifecyclePorts ports) {
        this.ports = ports;
        this.owners = new Owners(ports);
    }

    @Override
    public Outcome cancel(CallContext context) {
        context.demand(Permission.TENANT_DELETE);
        Outcome outcome = ports.tx().write(context.tenant(), () -> cancelled(context));
        if (outcome instanceof Outcome.Cancelled) {
            ports.signals().nudge();
        }
        return outcome;
    }

    private Outcome cancelled(CallContext context) {
        if (!owners.isOwner(context)) {
            return new Outcome.NotOwner();
        }
        TenantId tenant = context.tenant();
        Standing standing = ports.standings().findForUpdate(tenant).orElseThrow();
        if (standing.deletion().isEmpty()) {
            return new Outcome.NotAsked();
        }
        ports.standings().replace(tenant, standing.deleting(Optional.empty()));
        ports.queue().showAgain(tenant);
        ports.trail().note(context, AuditAction.TENANT_DELETION_CANCELLED, AuditTarget.of("company", tenant));
        return new Outcome.Cancelled();
    }
}
