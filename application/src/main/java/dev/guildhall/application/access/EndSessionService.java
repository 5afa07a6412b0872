package dev.guildhall.application.access;

import dev.guildhall.application.access.in.EndSession;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.SessionId;
import java.time.Instant;
import java.util.Optional;

/** Ends single sessions of their owner. */
final class EndSessionService implements EndSession {

    private final AccessPorts ports;

    EndSessionService(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public boolean end(CallContext context, SessionId session) {
        context.demand(Permission.SELF_CHANGE);
        OwnSession.of(context);
        Instant now = ports.clock().instant();
        return ports.tx().write(context.tenant(), () -> {
            Optional<Session> own = ports.sessions()
                    .find(context.tenant(), session)
                    .filter(found -> found.member().equals(context.member()) && found.isLiveAt(now));
            own.ifPresent(found -> {
                ports.sessions().revoke(context.tenant(), found.id(), now);
                ports.trail().note(context, AuditAction.SESSION_ENDED, AuditTarget.of("session", found.id()));
            });
            return own.isPresent();
        });
    }
}
