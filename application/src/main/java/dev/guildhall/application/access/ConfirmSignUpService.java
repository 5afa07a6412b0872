package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ConfirmSignUp;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.PendingSignUps.PendingSignUp;
import dev.guildhall.domain.access.Password;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Founds tenants whose founders have confirmed their address. */
final class ConfirmSignUpService implements ConfirmSignUp {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_TOKEN = 10;

    private final AccessPorts ports;
    private final Founding founding;
    private final Throttle throttle;

    ConfirmSignUpService(AccessPorts ports) {
        this.ports = ports;
        this.founding = new Founding(ports);
        this.throttle = new Throttle(ports.attempts(), ports.clock(), "confirmation", WINDOW);
    }

    @Override
    public Outcome confirm(SystemContext context, String token, Password password) {
        Optional<Presented> shown = ports.secrets().read(Kind.CONFIRMATION, token);
        Optional<PendingSignUp> signUp = shown.flatMap(this::find);
        if (signUp.isEmpty()) {
            return new Outcome.UselessToken();
        }
        Optional<Duration> wait = throttle.count(signUp.get().tenant().toString(), PER_TOKEN);
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        if (!ports.hasher().verify(password, signUp.get().passwordHash())) {
            return new Outcome.WrongPassword();
        }
        return ports.tx()
                .writeIf(
                        signUp.get().tenant(),
                        Outcome.SignedUp.class::isInstance,
                        () -> found(context, shown.orElseThrow()));
    }

    private Optional<PendingSignUp> find(Presented shown) {
        Instant now = ports.clock().instant();
        return ports.tx().read(shown.tenant(), () -> ports.pendingSignUps().find(shown.tenant(), shown.hash(), now));
    }

    private Outcome found(SystemContext context, Presented shown) {
        Optional<PendingSignUp> signUp = ports.pendingSignUps()
                .take(shown.tenant(), shown.hash(), ports.clock().instant());
        if (signUp.isEmpty()) {
            return new Outcome.UselessToken();
        }
        return founding.found(signUp.get(), context)
                .<Outcome>map(
                        founded -> new Outcome.SignedUp(founded.tenant(), founded.founder(), founded.credentials()))
                .orElseGet(Outcome.EmailTaken::new);
    }
}
