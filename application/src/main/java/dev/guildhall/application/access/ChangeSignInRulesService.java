package dev.guildhall.application.access;

import dev.guildhall.application.access.in.ChangeSignInRules;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.access.SignInRules;

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
            ports.signInRules().replace(rules);
            return new Outcome.Changed(rules);
        });
    }
}
