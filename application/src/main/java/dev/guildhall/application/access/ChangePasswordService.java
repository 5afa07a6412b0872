package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ChangePassword;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.SessionId;
import java.time.Duration;
import java.util.Optional;

/** Changes passwords of signed-in members. */
final class ChangePasswordService implements ChangePassword {

    private final AccessPorts ports;
    private final PasswordReplacement replacement;
    private final PasswordCheck check;

    ChangePasswordService(AccessPorts ports) {
        this.ports = ports;
        this.replacement = new PasswordReplacement(ports);
        this.check = new PasswordCheck(ports);
    }

    @Override
    public Outcome change(CallContext context, Password current, Password next) {
        context.demand(Permission.SELF_CHANGE);
        SessionId session = OwnSession.of(context);
        OwnAccount me = OwnAccount.of(ports, context);
        next.demandStrength(
                me.member().email(), me.tenant().companyName(), me.member().displayName());
        Optional<Duration> wait = check.throttled(me.member().email());
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        if (check.login(me.member().email(), current).isEmpty()) {
            return new Outcome.WrongPassword();
        }
        String hash = ports.hasher().hash(next);
        ports.tx().run(context.tenant(), () -> {
            if (!replacement.replace(me.member(), hash, Optional.of(session))) {
                throw new IllegalStateException("a signed-in member without a login: " + context.member());
            }
            ports.trail().note(context, AuditAction.PASSWORD_CHANGED, AuditTarget.of("member", context.member()));
        });
        return new Outcome.Changed();
    }
}
