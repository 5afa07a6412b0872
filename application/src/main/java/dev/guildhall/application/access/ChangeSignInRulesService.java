package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ChangeSignInRules;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.access.SignInRules;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;

/** Changes what companies demand of their members when they sign in. */
final class ChangeSignInRulesService implements ChangeSignInRules {

    private final AccessPorts ports;

    ChangeSignInRulesService(AccessPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome change(CallContext context, boolean secondFactor) {
        context.demand(Permission.POLICY_CHANGE);
        OwnSession.of(context);
        return ports.tx().write(context.tenant(), () -> {
            boolean own = ports.factors()
                    .find(context.tenant(), context.member())
                    .filter(SecondFactor::isOn)
                    .isPresent();
            if (secondFactor && !own) {
                return new Outcome.NoneOfYourOwn();
            }
            SignInRules rules = new SignInRules(context.tenant(), secondFactor);
            boolean before = ports.signInRules().find(context.tenant()).secondFactor();
            ports.signInRules().replace(rules);
            ports.trail()
                    .note(
                            context,
                            AuditAction.SIGN_IN_RULES_CHANGED,
                            AuditTarget.of("company", context.tenant()),
                            AuditChange.of("second factor demanded", before, secondFactor));
            return new Outcome.Changed(rules);
        });
    }
}
