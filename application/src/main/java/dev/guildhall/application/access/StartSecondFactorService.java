package dev.guildhall.application.access;

import dev.guildhall.application.access.in.StartSecondFactor;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import java.time.Duration;
import java.util.Optional;

/** Begins to set up second factors. */
final class StartSecondFactorService implements StartSecondFactor {

    private final AccessPorts ports;
    private final PasswordCheck check;
    private final FactorSecrets secrets;
    private final Enrolments enrolments;

    StartSecondFactorService(AccessPorts ports) {
        this.ports = ports;
        this.check = new PasswordCheck(ports);
        this.secrets = new FactorSecrets(ports);
        this.enrolments = new Enrolments(ports);
    }

    @Override
    public Outcome start(CallContext context, Password password) {
        context.demand(Permission.SELF_CHANGE);
        OwnSession.of(context);
        OwnAccount me = OwnAccount.of(ports, context);
        Optional<Duration> wait = check.throttled(context.member());
        if (wait.isPresent()) {
            return new Outcome.Throttled(wait.get());
        }
        if (check.loginAgain(context, me.member().email(), password).isEmpty()) {
            return new Outcome.WrongPassword();
        }
        return ports.tx().write(context.tenant(), () -> begin(context, me.member()));
    }

    private Outcome begin(CallContext context, Member member) {
        ports.vault().lock(context.tenant());
        Optional<SecondFactor> known = ports.factors().findForUpdate(member.tenant(), member.id());
        if (known.filter(SecondFactor::isOn).isPresent()) {
            return new Outcome.AlreadyOn();
        }
        ports.factors().delete(member.tenant(), member.id());
        String secret =
                secrets.seal(member.tenant(), member.id(), ports.oneTimeCodes().newSecret());
        SecondFactor factor = SecondFactor.begun(
                member.tenant(), member.id(), secret, ports.clock().instant());
        ports.factors().create(factor);
        ports.trail().note(context, AuditAction.SECOND_FACTOR_BEGUN, AuditTarget.of("member", member.id()));
        return new Outcome.Started(enrolments.of(factor, member));
    }
}
