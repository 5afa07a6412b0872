package dev.guildhall.application.access;

import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.SessionId;

/** Ends sessions. */
final class LogOutService implements LogOut {

    private final AccessPorts ports;

    LogOutService(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public void logOut(CallContext context) {
        context.demand(Permission.SELF_CHANGE);
        SessionId session = OwnSession.of(context);
        ports.tx().run(context.tenant(), () -> {
            ports.sessions().revoke(context.tenant(), session, ports.clock().instant());
            ports.trail().note(context, AuditAction.LOGGED_OUT, AuditTarget.of("session", session));
        });
    }
}
