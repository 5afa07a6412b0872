package dev.guildhall.application.access;

import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.PendingSignUps.PendingSignUp;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Founds a tenant, at once or after its founder has confirmed the address. */
final class SignUpService implements SignUp {

    private static final Duration LINK = Duration.ofHours(24);
    private static final int PER_ADDRESS = 3;
    private static final int PER_ORIGIN = 20;

    private final AccessPorts ports;
    private final Founding founding;
    private final Letters letters;
    private final Post post;
    private final Throttle throttle;

    SignUpService(AccessPorts ports) {
        this.ports = ports;
        this.founding = new Founding(ports);
        this.letters = new Letters(ports.publicUrl());
        this.post = new Post(ports);
        this.throttle = new Throttle(ports.attempts(), ports.clock(), "sign-up", Duration.ofHours(1));
    }

    @Override
    public Outcome signUp(SystemContext context, Command command) {
        command.password().demandStrength(command.email(), command.companyName(), command.displayName());
        return ports.confirmsSignUps() ? ask(context, command) : found(context, command);
    }

    private Outcome found(SystemContext context, Command command) {
        TenantId tenant = new TenantId(ports.ids().next());
        PendingSignUp signUp = pending(command, tenant, ports.secrets().issue(Kind.CONFIRMATION, tenant));
        String hash = ports.hasher().hash(command.password());
        return ports.tx()
                .writeIf(
                        signUp.tenant(),
                        Outcome.SignedUp.class::isInstance,
                        () -> founding.found(signUp, hash, context)
                                .<Outcome>map(founded -> new Outcome.SignedUp(
                                        founded.tenant(), founded.founder(), founded.credentials()))
                                .orElseGet(Outcome.EmailTaken::new));
    }

    /** Does the same whether or not the address is taken, so that neither the answer nor its time tells which. */
    private Outcome ask(SystemContext context, Command command) {
        Optional<Duration> wait = throttle.count("origin:" + context.network(), PER_ORIGIN)
                .or(() -> throttle.count("address:" + command.email(), PER_ADDRESS));
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        TenantId tenant = new TenantId(ports.ids().next());
        Issued token = ports.secrets().issue(Kind.CONFIRMATION, tenant);
        PendingSignUp signUp = pending(command, tenant, token);
        Mail mail = mail(command.email(), token.token());
        ports.tx().run(tenant, () -> {
            ports.pendingSignUps().add(signUp);
            post.send(tenant, mail, LINK);
        });
        return new Outcome.ConfirmationSent();
    }

    /** Of a sign-up with a taken address nobody ever learns the token. */
    private Mail mail(EmailAddress email, String token) {
        return ports.logins().find(email).isPresent()
                ? letters.addressTaken(email)
                : letters.confirmSignUp(email, token);
    }

    private PendingSignUp pending(Command command, TenantId tenant, Issued token) {
        Instant now = ports.clock().instant();
        return new PendingSignUp(
                tenant,
                token.hash(),
                command.email(),
                command.displayName(),
                command.companyName(),
                command.industry(),
                command.companySize(),
                now,
                now.plus(LINK));
    }
}
