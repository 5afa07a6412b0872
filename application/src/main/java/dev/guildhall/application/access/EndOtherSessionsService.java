package dev.guildhall.application.access;

import dev.guildhall.application.access.in.EndOtherSessions;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.SessionId;
import java.util.Optional;

/** Ends all sessions of their owner but one. */
final class EndOtherSessionsService implements EndOtherSessions {

    private final AccessPorts ports;

    EndOtherSessionsService(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public void end(CallContext context) {
        context.demand(Permission.SELF_CHANGE);
        SessionId kept = OwnSession.of(context);
        ports.tx().run(context.tenant(), () -> {
            ports.sessions()
                    .revokeOf(
                            context.tenant(),
                            context.member(),
                            Optional.of(kept),
                            ports.clock().instant());
            ports.trail().note(context, AuditAction.OTHER_SESSIONS_ENDED, AuditTarget.of("member", context.member()));
        });
    }
}
