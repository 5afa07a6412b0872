package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ConfirmSignUp;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.PendingSignUps.PendingSignUp;
import dev.guildhall.domain.access.Password;
import java.time.Instant;
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
    public Outcome confirm(SystemContext context, String token, Password password) {
        Optional<Presented> shown = ports.secrets().read(Kind.CONFIRMATION, token);
        // Looked at before the password is hashed, which takes long, so that made-up tokens cost nothing.
        Optional<PendingSignUp> signUp = shown.flatMap(this::find);
        if (signUp.isEmpty()) {
            return new Outcome.UselessToken();
        }
        PendingSignUp pending = signUp.get();
        password.demandStrength(pending.email(), pending.companyName(), pending.displayName());
        String hash = ports.hasher().hash(password);
        return ports.tx()
                .writeIf(
                        pending.tenant(),
                        Outcome.SignedUp.class::isInstance,
                        () -> found(context, shown.orElseThrow(), hash));
    }

    private Optional<PendingSignUp> find(Presented shown) {
        Instant now = ports.clock().instant();
        return ports.tx().read(shown.tenant(), () -> ports.pendingSignUps().find(shown.tenant(), shown.hash(), now));
    }

    private Outcome found(SystemContext context, Presented shown, String hash) {
        Optional<PendingSignUp> signUp = ports.pendingSignUps()
                .take(shown.tenant(), shown.hash(), ports.clock().instant());
        if (signUp.isEmpty()) {
            return new Outcome.UselessToken();
        }
        return founding.found(signUp.get(), hash, context)
                .<Outcome>map(
                        founded -> new Outcome.SignedUp(founded.tenant(), founded.founder(), founded.credentials()))
                .orElseGet(Outcome.EmailTaken::new);
    }
}
