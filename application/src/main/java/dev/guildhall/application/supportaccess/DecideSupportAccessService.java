package dev.guildhall.application.supportaccess;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.supportaccess.in.DecideSupportAccess;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.supportaccess.SupportAccess;
import dev.guildhall.domain.supportaccess.SupportAccess.Decision;
import dev.guildhall.domain.supportaccess.SupportState;

/** Takes the company's word. */
final class DecideSupportAccessService implements DecideSupportAccess {

    private final SupportPorts ports;

    DecideSupportAccessService(SupportPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome decide(CallContext context, SupportAccessId id, boolean grant) {
        context.demand(Permission.SUPPORT_DECIDE);
        return ports.tx().writeIf(context.tenant(), Outcome.Decided.class::isInstance, () -> {
            ports.callers().hold(context, Permission.SUPPORT_DECIDE);
            return ports.accesses()
                    .findForUpdate(context.tenant(), id)
                    .map(access -> decide(context, access, grant))
                    .orElseGet(Outcome.UnknownAccess::new);
        });
    }

    private Outcome decide(CallContext context, SupportAccess access, boolean grant) {
        SupportState state = access.stateAt(ports.now());
        if (state != SupportState.ASKED) {
            return new Outcome.NotWaiting(state);
        }
        SupportAccess decided = access.decided(new Decision(context.member(), ports.now(), grant));
        ports.accesses().update(decided);
        ports.trail()
                .note(
                        context,
                        AuditAction.SUPPORT_DECIDED,
                        Targets.of(access.id()),
                        Targets.who(access),
                        AuditChange.to("granted", grant),
                        AuditChange.to(
                                "until", decided.endsAt().map(Object::toString).orElse("")));
        return new Outcome.Decided(decided);
    }
}
