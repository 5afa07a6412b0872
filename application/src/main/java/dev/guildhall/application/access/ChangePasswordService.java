package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ChangePassword;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
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
        Optional<Duration> wait = check.throttled(context.member());
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        Optional<Login> login = check.loginAgain(context, me.member().email(), current);
        if (login.isEmpty()) {
            return new Outcome.WrongPassword();
        }
        String hash = ports.hasher().hash(next);
        return ports.tx().write(context.tenant(), () -> replace(context, me, login.get(), hash, session));
    }

    private Outcome replace(CallContext context, OwnAccount me, Login login, String hash, SessionId session) {
        // A reset that came in between wins: whoever knows the former password only must not undo it.
        if (ports.logins()
                .hold(context.tenant(), context.member())
                .filter(login.passwordHash()::equals)
                .isEmpty()) {
            return new Outcome.WrongPassword();
        }
        replacement.replace(me.member(), hash, Optional.of(session));
        ports.trail().note(context, AuditAction.PASSWORD_CHANGED, AuditTarget.of("member", context.member()));
        return new Outcome.Changed();
    }
}
