package dev.guildhall.application.access;

import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.domain.access.Permission;

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
                ports.tx()
                        .run(
                                context.tenant(),
                                () -> ports.sessions()
                                        .revoke(
                                                context.tenant(),
                                                session,
                                                ports.clock().instant()));
            case Proof.OfKey(var _) -> throw new NotPermitted(Permission.SELF_CHANGE);
        }
    }
}
