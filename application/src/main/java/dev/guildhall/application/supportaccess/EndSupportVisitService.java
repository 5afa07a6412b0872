package dev.guildhall.application.supportaccess;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.supportaccess.in.EndSupportVisit;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import java.util.Optional;

/** Lets operators out of companies. */
final class EndSupportVisitService implements EndSupportVisit {

    private final SupportPorts ports;

    EndSupportVisitService(SupportPorts ports) {
        this.ports = ports;
    }

    @Override
    public boolean end(CallContext context, TenantId tenant, SupportAccessId id) {
        context.demand(Permission.SUPPORT_ASK);
        boolean left = ports.tx().writeIf(tenant, done -> done, () -> {
            Optional<SupportAccess> own = ports.accesses()
                    .findForUpdate(tenant, id)
                    .filter(access -> access.supporter().is(context.tenant(), context.member()))
                    .filter(_ -> ports.accesses().findAdmitted(tenant, id).isPresent());
            own.ifPresent(access -> {
                ports.accesses().dismiss(tenant, id);
                ports.notes().inTheirs(context, tenant, AuditAction.SUPPORT_LEFT, Targets.of(id), Targets.who(access));
            });
            return own.isPresent();
        });
        if (left) {
            ports.notes().inOurs(context, tenant, AuditAction.SUPPORT_LEFT);
        }
        return left;
    }
}
