package dev.guildhall.application.access;

import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;

/** Ends sessions. */
final class LogOutService implements LogOut {

    private final AccessPorts ports;

    LogOutService(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public void logOut(CallContext context) {
        context.demand(Permission.SELF_CHANGE);
        switch (context.proof()) {
            case Proof.OfSession(var session) ->
                ports.tx().run(context.tenant(), () -> {
                    ports.sessions()
                            .revoke(context.tenant(), session, ports.clock().instant());
                    ports.trail().note(context, AuditAction.LOGGED_OUT, AuditTarget.of("session", session));
                });
            case Proof.OfKey(var _) -> throw new NotPermitted(Permission.SELF_CHANGE);
        }
    }
}
