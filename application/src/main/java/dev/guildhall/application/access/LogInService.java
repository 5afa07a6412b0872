package dev.guildhall.application.access;

import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.TicketStore.Ticket;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.SecondFactor;
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
    private static final Duration TICKET = Duration.ofMinutes(5);
    private static final int PER_ORIGIN = 100;

    private final AccessPorts ports;
    private final SessionOpener sessions;
    private final PasswordCheck check;
    private final PasswordDoor passwords;

    LogInService(AccessPorts ports) {
        this.ports = ports;
        this.sessions = new SessionOpener(ports);
        this.check = new PasswordCheck(ports);
        this.passwords = new PasswordDoor(ports);
    }

    @Override
    public Outcome logIn(SystemContext context, Command command) {
        String origin = "origin:" + context.network();
        Instant now = ports.clock().instant();
        Optional<Duration> wait =
                ports.attempts().waitFor(origin, PER_ORIGIN, WINDOW, now).or(() -> check.throttled(command.email()));
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        Optional<Login> login = check.login(command.email(), command.password());
        if (login.isEmpty()) {
            ports.attempts().failed(origin, now);
            noteFailure(context, ports.logins().find(command.email()), command, now);
            return new Outcome.WrongCredentials();
        }
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
        passwords.hold(login.tenant());
        // The password may have been changed while its hash was computed.
        if (ports.logins()
                .hold(login.tenant(), login.member())
                .filter(login.passwordHash()::equals)
                .isEmpty()) {
            return new Outcome.WrongCredentials();
        }
        Optional<Member> member = ports.members().find(login.tenant(), login.member());
        Optional<Tenant> tenant = ports.tenants().find(login.tenant());
        if (member.isEmpty() || tenant.isEmpty()) {
            return new Outcome.WrongCredentials();
        }
        if (passwords.areClosedTo(member.get())) {
            return new Outcome.WrongCredentials();
        }
        if (ports.factors()
                .find(login.tenant(), login.member())
                .filter(SecondFactor::isOn)
                .isPresent()) {
            return ticket(member.get());
        }
        Outcome loggedIn = new Outcome.LoggedIn(tenant.get(), member.get(), sessions.open(member.get(), context));
        ports.trail()
                .note(
                        context,
                        login.tenant(),
                        AuditActor.of(login.member(), member.get().role()),
                        AuditAction.LOGGED_IN,
                        AuditTarget.of("member", login.member()));
        return loggedIn;
    }

    private Outcome ticket(Member member) {
        Instant now = ports.clock().instant();
        Issued token = ports.secrets().issue(Kind.TICKET, member.tenant());
        ports.tickets().create(new Ticket(member.tenant(), token.hash(), member.id(), now, now.plus(TICKET)));
        return new Outcome.SecondFactorNeeded(token.token(), TICKET);
    }
}
