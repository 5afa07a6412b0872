package dev.guildhall.application.access;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import java.time.Duration;
import java.util.Optional;

/** Compares passwords, and bounds how often that may go wrong, wherever one is asked for. Never inside a transaction. */
final class PasswordCheck {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 10;

    private final AccessPorts ports;
    private final Throttle strangers;
    private final Throttle owners;

    PasswordCheck(AccessPorts ports) {
        this.ports = ports;
        this.strangers = new Throttle(ports.attempts(), ports.clock(), "address", WINDOW);
        this.owners = new Throttle(ports.attempts(), ports.clock(), "own-password", WINDOW);
    }

    /**
     * Counts an attempt at an address, before it is made: of many guesses made at once no more than the limit get through.
     *
     * @return how long to wait, when there were too many
     */
    Optional<Duration> throttled(EmailAddress email) {
        return strangers.count(email.toString(), PER_ADDRESS);
    }

    /**
     * The same for a member who is signed in and asked again. Counted apart, or any stranger could keep the owner of an
     * address from changing the password by guessing at it.
     */
    Optional<Duration> throttled(MemberId member) {
        return owners.count(member.toString(), PER_ADDRESS);
    }

    /** The login of an address, if this is its password; takes as long when it is not. A right one clears the count. */
    Optional<Login> login(EmailAddress email, Password password) {
        Optional<Login> login = ports.logins().find(email);
        String hash = login.map(Login::passwordHash).orElseGet(ports.hasher()::decoy);
        boolean matches = ports.hasher().verify(password, hash);
        if (login.isEmpty() || !matches) {
            return Optional.empty();
        }
        strangers.forget(email.toString());
        owners.forget(login.get().member().toString());
        return login;
    }

    /** The same for a member who is signed in and asked again. That it was wrong is for its company to see. */
    Optional<Login> loginAgain(CallContext context, EmailAddress email, Password password) {
        Optional<Login> login = login(email, password);
        if (login.isEmpty()) {
            ports.tx()
                    .run(
                            context.tenant(),
                            () -> ports.trail()
                                    .note(
                                            context,
                                            AuditAction.PASSWORD_REFUSED,
                                            AuditTarget.of("member", context.member())));
        }
        return login;
    }
}
