package dev.guildhall.application.access;

import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Signs in. */
final class LogInService implements LogIn {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 10;
    private static final int PER_ORIGIN = 100;

    private final AccessPorts ports;
    private final SessionOpener sessions;

    LogInService(AccessPorts ports) {
        this.ports = ports;
        this.sessions = new SessionOpener(ports);
    }

    @Override
    public Outcome logIn(SystemContext context, Command command) {
        String address = "address:" + command.email();
        String origin = "origin:" + context.origin();
        Instant now = ports.clock().instant();
        Optional<Duration> wait = ports.attempts()
                .waitFor(address, PER_ADDRESS, WINDOW, now)
                .or(() -> ports.attempts().waitFor(origin, PER_ORIGIN, WINDOW, now));
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        // Counted first and looked at again, so that of many guesses made at once no more than the limit get through.
        ports.attempts().failed(address, now);
        Optional<Duration> crowd = ports.attempts().waitFor(address, PER_ADDRESS + 1, WINDOW, now);
        if (crowd.isPresent()) {
            return new Outcome.Throttled(crowd.get());
        }
        Optional<Login> login = ports.logins().find(command.email());
        String hash = login.map(Login::passwordHash).orElseGet(ports.hasher()::decoy);
        boolean matches = ports.hasher().verify(command.password(), hash);
        if (login.isEmpty() || !matches) {
            ports.attempts().failed(origin, now);
            noteFailure(context, login, command, now);
            return new Outcome.WrongCredentials();
        }
        ports.attempts().succeeded(address);
        return ports.tx().write(login.get().tenant(), () -> enter(context, login.get()));
    }

    /** Something is written for an unknown address, too: how long the answer takes must not tell which ones are known. */
    private void noteFailure(SystemContext context, Optional<Login> login, Command command, Instant now) {
        login.ifPresentOrElse(
                known -> ports.tx()
                        .run(
                                known.tenant(),
                                () -> ports.trail()
                                        .note(
                                                context,
                                                known.tenant(),
                                                AuditActor.STRANGER,
                                                AuditAction.LOG_IN_FAILED,
                                                AuditTarget.of("member", known.member()))),
                () -> ports.attempts().failed("nobody:" + command.email(), now));
    }

    private Outcome enter(SystemContext context, Login login) {
        Optional<Member> member = ports.members().find(login.tenant(), login.member());
        Optional<Tenant> tenant = ports.tenants().find(login.tenant());
        if (member.isEmpty() || tenant.isEmpty()) {
            return new Outcome.WrongCredentials();
        }
        Outcome loggedIn = new Outcome.LoggedIn(tenant.get(), member.get(), sessions.open(member.get()));
        ports.trail()
                .note(
                        context,
                        login.tenant(),
                        AuditActor.of(login.member(), member.get().role()),
                        AuditAction.LOGGED_IN,
                        AuditTarget.of("member", login.member()));
        return loggedIn;
    }
}
