package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ResetPassword;
import dev.guildhall.application.access.out.PasswordResetStore.PasswordReset;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.SecretTokens.Presented;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditActor;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Instant;
import java.util.Optional;

/** Replaces forgotten passwords. */
final class ResetPasswordService implements ResetPassword {

    private final AccessPorts ports;
    private final PasswordReplacement replacement;

    ResetPasswordService(AccessPorts ports) {
        this.ports = ports;
        this.replacement = new PasswordReplacement(ports);
    }

    @Override
    public Outcome reset(SystemContext context, String token, Password password) {
        password.demandStrength();
        Optional<Presented> shown = ports.secrets().read(Kind.PASSWORD_RESET, token);
        if (shown.isEmpty()) {
            return new Outcome.UselessToken();
        }
        // Looked at before the password is hashed, which takes long, so that made-up tokens cost nothing.
        Optional<PasswordReset> known = find(shown.get());
        if (known.isEmpty()) {
            return new Outcome.UselessToken();
        }
        String hash = ports.hasher().hash(password);
        return ports.tx().write(shown.get().tenant(), () -> {
            // First of all, as wherever sessions are opened or ended.
            Optional<String> _ =
                    ports.logins().hold(shown.get().tenant(), known.get().member());
            return reset(context, shown.get(), password, hash);
        });
    }

    private Optional<PasswordReset> find(Presented shown) {
        Instant now = ports.clock().instant();
        return ports.tx().read(shown.tenant(), () -> ports.passwordResets().find(shown.tenant(), shown.hash(), now));
    }

    private Outcome reset(SystemContext context, Presented shown, Password password, String hash) {
        Instant now = ports.clock().instant();
        Optional<PasswordReset> reset = ports.passwordResets().take(shown.tenant(), shown.hash(), now);
        Optional<Member> member = reset.flatMap(taken -> ports.members().find(taken.tenant(), taken.member()));
        Optional<Tenant> tenant = ports.tenants().find(shown.tenant());
        if (member.isEmpty() || tenant.isEmpty()) {
            return new Outcome.UselessToken();
        }
        // Refused by an exception, which also gives the token back.
        password.demandStrength(
                member.get().email(), tenant.get().companyName(), member.get().displayName());
        if (!replacement.replace(member.get(), hash, Optional.empty())) {
            return new Outcome.UselessToken();
        }
        ports.trail()
                .note(
                        context,
                        shown.tenant(),
                        AuditActor.of(member.get().id(), member.get().role()),
                        AuditAction.PASSWORD_RESET,
                        AuditTarget.of("member", member.get().id()));
        return new Outcome.Done();
    }
}
