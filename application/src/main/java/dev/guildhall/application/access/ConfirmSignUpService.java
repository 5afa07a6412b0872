package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ConfirmSignUp;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.PendingSignUps.PendingSignUp;
import java.util.Optional;

/** Founds tenants whose founders have confirmed their address. */
final class ConfirmSignUpService implements ConfirmSignUp {

    private final AccessPorts ports;
    private final Founding founding;

    ConfirmSignUpService(AccessPorts ports) {
        this.ports = ports;
        this.founding = new Founding(ports);
    }

    @Override
    public Outcome confirm(SystemContext context, String token) {
        return ports.secrets()
                .read(Kind.CONFIRMATION, token)
                .map(shown -> ports.tx()
                        .writeIf(shown.tenant(), Outcome.SignedUp.class::isInstance, () -> found(context, shown)))
                .orElseGet(Outcome.UselessToken::new);
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
