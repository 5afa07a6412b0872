package dev.guildhall.application.access;

import dev.guildhall.application.access.in.EndSecondFactor;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import java.time.Duration;
import java.util.Optional;

/** Switches second factors off. */
final class EndSecondFactorService implements EndSecondFactor {

    private final AccessPorts ports;
    private final PasswordCheck passwords;
    private final FactorCheck codes;
    private final Letters letters;
    private final Post post;

    EndSecondFactorService(AccessPorts ports) {
        this.ports = ports;
        this.passwords = new PasswordCheck(ports);
        this.codes = new FactorCheck(ports);
        this.letters = new Letters(ports.publicUrl());
        this.post = new Post(ports);
    }

    @Override
    public Outcome end(CallContext context, Password password, String code) {
        context.demand(Permission.SELF_CHANGE);
        OwnSession.of(context);
        OwnAccount me = OwnAccount.of(ports, context);
        Optional<Duration> wait = passwords.throttled(context.member());
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        if (passwords.loginAgain(context, me.member().email(), password).isEmpty()) {
            return new Outcome.Wrong();
        }
        // Counted behind the password only, or whoever has but a session could keep its owner from signing in with a
        // code.
        Optional<Duration> pause = codes.throttled(context.member());
        if (pause.isPresent()) {
            return new Outcome.Throttled(pause.get());
        }
        Outcome outcome = ports.tx().write(context.tenant(), () -> switchOff(context, me, code));
        if (outcome instanceof Outcome.SwitchedOff) {
            codes.passed(context.member());
        }
        return outcome;
    }

    private Outcome switchOff(CallContext context, OwnAccount me, String code) {
        Optional<SecondFactor> factor = ports.factors()
                .findForUpdate(me.tenant().id(), me.member().id())
                .filter(SecondFactor::isOn);
        if (factor.isEmpty()) {
            return new Outcome.NotOn();
        }
        if (!codes.acceptAny(factor.get(), code)) {
            ports.trail().note(context, AuditAction.SECOND_FACTOR_FAILED, AuditTarget.of("member", context.member()));
            return new Outcome.Wrong();
        }
        ports.factors().delete(me.tenant().id(), me.member().id());
        post.send(me.tenant().id(), letters.secondFactor(me.member().email(), false), Post.NEWS);
        ports.trail().note(context, AuditAction.SECOND_FACTOR_OFF, AuditTarget.of("member", context.member()));
        return new Outcome.SwitchedOff();
    }
}
