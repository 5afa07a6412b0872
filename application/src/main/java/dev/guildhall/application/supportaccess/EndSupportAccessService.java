package dev.guildhall.application.supportaccess;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.supportaccess.in.EndSupportAccess;
import dev.guildhall.application.supportaccess.in.EndSupportAccess.Outcome;
import dev.guildhall.application.supportaccess.in.WithdrawSupportAccess;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import java.util.Optional;
import java.util.function.Consumer;

/** Ends support accesses, for the company and for operators. */
final class EndSupportAccessService implements EndSupportAccess, WithdrawSupportAccess {

    private final SupportPorts ports;

    EndSupportAccessService(SupportPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome end(CallContext context, SupportAccessId id) {
        context.demand(Permission.SUPPORT_DECIDE);
        return end(
                context.tenant(),
                id,
                access -> ports.trail()
                        .note(context, AuditAction.SUPPORT_ENDED, Targets.of(access.id()), Targets.who(access)));
    }

    @Override
    public Outcome withdraw(CallContext context, TenantId tenant, SupportAccessId id) {
        context.demand(Permission.SUPPORT_ASK);
        Outcome outcome = end(
                tenant,
                id,
                access -> ports.notes()
                        .inTheirs(
                                context,
                                tenant,
                                AuditAction.SUPPORT_ENDED,
                                Targets.of(access.id()),
                                Targets.who(access)));
        if (outcome == Outcome.ENDED) {
            ports.notes().inOurs(context, tenant, AuditAction.SUPPORT_ENDED);
        }
        return outcome;
    }

    private Outcome end(TenantId tenant, SupportAccessId id, Consumer<SupportAccess> note) {
        return ports.tx().writeIf(tenant, Outcome.ENDED::equals, () -> {
            Optional<SupportAccess> found = ports.accesses().findForUpdate(tenant, id);
            if (found.isEmpty()) {
                return Outcome.UNKNOWN_ACCESS;
            }
            if (!found.get().isOpenAt(ports.now())) {
                return Outcome.NOT_OPEN;
            }
            ports.accesses().update(found.get().ended(ports.now()));
            ports.accesses().dismiss(tenant, id);
            note.accept(found.get());
            return Outcome.ENDED;
        });
    }
}
