package dev.guildhall.application.access;

import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.out.AccessTokens.Claims;
import dev.guildhall.application.access.out.RefreshTokenStore.RefreshToken;
import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Device;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Session;
import dev.guildhall.domain.shared.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Opens sessions and issues what belongs to them. Called inside a write transaction. */
final class SessionOpener {

    private static final Duration SESSION = Duration.ofDays(14);
    private static final Duration ACCESS = Duration.ofMinutes(10);

    private final AccessPorts ports;

    SessionOpener(AccessPorts ports) {
        this.ports = ports;
    }

    Credentials open(Member member, SystemContext entry) {
        Instant now = ports.clock().instant();
        Session session = new Session(
                member.tenant(),
                new SessionId(ports.ids().next()),
                member.id(),
                now,
                now.plus(SESSION),
                now,
                Device.of(entry.origin(), entry.agent()),
                Optional.empty());
        Issued token = ports.secrets().issue(Kind.SESSION, member.tenant());
        ports.sessions().create(session, token.hash());
        return issue(session, member, token.token());
    }

    Credentials renew(Session session, Member member) {
        return issue(session, member, "");
    }

    private Credentials issue(Session session, Member member, String sessionToken) {
        Instant now = ports.clock().instant();
        Issued refresh = ports.secrets().issue(Kind.REFRESH, member.tenant());
        ports.refreshTokens()
                .create(new RefreshToken(
                        member.tenant(), refresh.hash(), session.id(), session.expiresAt(), Optional.empty()));
        Instant expiry = now.plus(ACCESS).truncatedTo(ChronoUnit.SECONDS);
        Claims claims = new Claims(member.tenant(), member.id(), session.id(), expiry);
        return new Credentials(ports.accessTokens().mint(claims, now), ACCESS, refresh.token(), sessionToken);
    }
}
