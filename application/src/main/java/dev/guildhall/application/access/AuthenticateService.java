package dev.guildhall.application.access;

import dev.guildhall.application.access.in.Authenticate;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Authority;
import dev.guildhall.domain.access.Session;
import java.time.Instant;
import java.util.Optional;

/** Verifies credentials. */
final class AuthenticateService implements Authenticate {

    private final AccessPorts ports;
    private final Admission admission;

    AuthenticateService(AccessPorts ports) {
        this.ports = ports;
        this.admission = new Admission(ports);
    }

    @Override
    public Optional<CallContext> authenticate(Credential credential, SystemContext entry) {
        return switch (credential) {
            case Credential.Bearer(String token) -> bearer(token, entry);
            case Credential.SessionCookie(String token) ->
                ports.secrets().read(Kind.SESSION, token).flatMap(shown -> session(shown, entry));
        };
    }

    private Optional<CallContext> bearer(String token, SystemContext entry) {
        return ports.accessTokens()
                .verify(token, ports.clock().instant())
                .map(claims -> new CallContext(
                        claims.tenant(),
                        claims.member(),
                        claims.settingUp() ? Authority.settingUp(claims.role()) : Authority.of(claims.role()),
                        new Proof.OfSession(claims.session()),
                        entry));
    }

    private Optional<CallContext> session(Presented shown, SystemContext entry) {
        Instant now = ports.clock().instant();
        Optional<Use> use = ports.tx()
                .read(
                        shown.tenant(),
                        () -> ports.sessions()
                                .findByToken(shown.tenant(), shown.hash())
                                .filter(session -> session.isLiveAt(now))
                                .flatMap(
                                        session -> memberOf(session, entry).map(context -> new Use(session, context))));
        use.map(Use::session).filter(session -> session.isStaleAt(now)).ifPresent(session -> touch(session, now));
        return use.map(Use::context);
    }

    private record Use(Session session, CallContext context) {}

    private void touch(Session session, Instant now) {
        ports.tx().run(session.tenant(), () -> ports.sessions().touch(session.tenant(), session.id(), now));
    }

    private Optional<CallContext> memberOf(Session session, SystemContext entry) {
        return ports.members()
                .find(session.tenant(), session.member())
                .map(member -> new CallContext(
                        session.tenant(),
                        member.id(),
                        admission.of(member),
                        new Proof.OfSession(session.id()),
                        entry));
    }
}
