package dev.guildhall.application.access;

import dev.guildhall.application.access.in.RequestPasswordReset;
import dev.guildhall.application.access.out.PasswordResetStore.PasswordReset;
import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Mails links with which forgotten passwords are replaced. */
final class RequestPasswordResetService implements RequestPasswordReset {

    private static final Duration LINK = Duration.ofMinutes(30);
    private static final int PER_ADDRESS = 3;
    private static final int PER_ORIGIN = 20;

    private final AccessPorts ports;
    private final Letters letters;
    private final Post post;
    private final Throttle throttle;

    RequestPasswordResetService(AccessPorts ports) {
        this.ports = ports;
        this.letters = new Letters(ports.publicUrl());
        this.post = new Post(ports);
        this.throttle = new Throttle(ports.attempts(), ports.clock(), "reset", Duration.ofHours(1));
    }

    @Override
    public Outcome request(SystemContext context, EmailAddress email) {
        Optional<Duration> wait = throttle.count("origin:" + context.network(), PER_ORIGIN)
                .or(() -> throttle.count("address:" + email, PER_ADDRESS));
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        Optional<Login> login = ports.logins().find(email);
        // A mail is written in either case: one transaction, one letter, and the owner of the address learns the truth.
        TenantId tenant = login.map(Login::tenant)
                .orElseGet(() -> new TenantId(ports.ids().next()));
        Issued token = ports.secrets().issue(Kind.PASSWORD_RESET, tenant);
        ports.tx().run(tenant, () -> {
            login.ifPresent(found -> remember(found, token));
            post.send(
                    tenant,
                    login.isPresent() ? letters.resetPassword(email, token.token()) : letters.noAccount(email),
                    LINK);
        });
        return new Outcome.Mailed();
    }

    private void remember(Login login, Issued token) {
        Instant now = ports.clock().instant();
        ports.passwordResets()
                .create(new PasswordReset(login.tenant(), token.hash(), login.member(), now, now.plus(LINK)));
    }
}
