package dev.guildhall.application.access;

import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Duration;
import java.util.Optional;

/** Compares passwords, and bounds how often that may go wrong, wherever one is asked for. Never inside a transaction. */
final class PasswordCheck {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 10;

    private final AccessPorts ports;
    private final Throttle throttle;

    PasswordCheck(AccessPorts ports) {
        this.ports = ports;
        this.throttle = new Throttle(ports, "address", WINDOW);
    }

    /**
     * Counts an attempt at an address, before it is made: of many guesses made at once no more than the limit get through.
     *
     * @return how long to wait, when there were too many
     */
    Optional<Duration> throttled(EmailAddress email) {
        return throttle.count(email.toString(), PER_ADDRESS);
    }

    /** The login of an address, if this is its password; takes as long when it is not. A right one clears the count. */
    Optional<Login> login(EmailAddress email, Password password) {
        Optional<Login> login = ports.logins().find(email);
        String hash = login.map(Login::passwordHash).orElseGet(ports.hasher()::decoy);
        boolean matches = ports.hasher().verify(password, hash);
        if (login.isEmpty() || !matches) {
            return Optional.empty();
        }
        throttle.forget(email.toString());
        return login;
    }
}
