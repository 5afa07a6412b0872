package dev.guildhall.application.access;

import dev.guildhall.application.access.in.RefreshSession;
import dev.guildhall.application.access.out.RefreshTokenStore.RefreshToken;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditTarget;
import java.time.Instant;
import java.util.Optional;

/** Rotates refresh tokens. */
final class RefreshSessionService implements RefreshSession {

    private final AccessPorts ports;
    private final SessionOpener sessions;
    private final PasswordDoor passwords;

    RefreshSessionService(AccessPorts ports) {
        this.ports = ports;
        this.sessions = new SessionOpener(ports);
        this.passwords = new PasswordDoor(ports);
    }

    @Override
    public Outcome refresh(SystemContext context, String refreshToken) {
        return ports.secrets()
                .read(Kind.REFRESH, refreshToken)
                .map(shown -> ports.tx().write(shown.tenant(), () -> exchange(context, shown)))
                .orElseGet(Outcome.Refused::new);
    }

    private Outcome exchange(SystemContext context, Presented shown) {
        Instant now = ports.clock().instant();
        Optional<RefreshToken> token = ports.refreshTokens().findForUpdate(shown.tenant(), shown.hash());
        if (token.isEmpty() || !now.isBefore(token.get().expiresAt())) {
            return new Outcome.Refused();
        }
        if (token.get().usedAt().isPresent()) {
            ports.sessions().revoke(shown.tenant(), token.get().session(), now);
            ports.trail()
                    .note(
                            context,
                            shown.tenant(),
                            AuditActor.STRANGER,
                            AuditAction.SESSION_REVOKED,
                            AuditTarget.of("session", token.get().session()));
            return new Outcome.Refused();
        }
        ports.refreshTokens().markUsed(shown.tenant(), shown.hash(), now);
        return ports.sessions()
                .find(shown.tenant(), token.get().session())
                .filter(session -> session.isLiveAt(now))
                .flatMap(this::renew)
                .orElseGet(Outcome.Refused::new);
    }

    private Optional<Outcome> renew(Session session) {
        ports.sessions().touch(session.tenant(), session.id(), ports.clock().instant());
        Optional<Member> member =
                ports.members().find(session.tenant(), session.member()).filter(found -> !passwords.areClosedTo(found));
        return member.map(found -> new Outcome.Refreshed(sessions.renew(session, found)));
    }
}
