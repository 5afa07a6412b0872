package dev.guildhall.application.access;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Session;
import java.time.Instant;
import java.util.Optional;

/** Verifies credentials. */
final class AuthenticateService implements Authenticate {

    private final AccessPorts ports;

    AuthenticateService(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public Optional<CallContext> authenticate(Credential credential, String requestId) {
        return switch (credential) {
            case Credential.Bearer(String token) -> bearer(token, requestId);
            case Credential.SessionCookie(String token) ->
                ports.secrets().read(Kind.SESSION, token).flatMap(shown -> session(shown, requestId));
        };
    }

    private Optional<CallContext> bearer(String token, String requestId) {
        return ports.accessTokens()
                .verify(token, ports.clock().instant())
                .map(claims ->
                        new CallContext(claims.tenant(), claims.member(), claims.role(), claims.session(), requestId));
    }

    private Optional<CallContext> session(Presented shown, String requestId) {
        Instant now = ports.clock().instant();
        return ports.tx()
                .read(
                        shown.tenant(),
                        () -> ports.sessions()
                                .findByToken(shown.tenant(), shown.hash())
                                .filter(session -> session.isLiveAt(now))
                                .flatMap(session -> memberOf(session, requestId)));
    }

    private Optional<CallContext> memberOf(Session session, String requestId) {
        return ports.members()
                .find(session.tenant(), session.member())
                .map(member -> new CallContext(session.tenant(), member.id(), member.role(), session.id(), requestId));
    }
}
