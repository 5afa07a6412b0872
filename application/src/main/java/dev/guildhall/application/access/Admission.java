package dev.guildhall.application.access;

import dev.guildhall.domain.access.Authority;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Principal;
import dev.guildhall.domain.access.SecondFactor;

/** What a signed-in member may do. Called inside a tenant transaction. */
final class Admission {

    private final AccessPorts ports;

    Admission(AccessPorts ports) {
        this.ports = ports;
    }

    /** Everything its role may; or to set up the second factor that its company demands, and nothing else before. */
    Authority of(Member member) {
        return mustSetUp(member) ? Authority.settingUp(member.role()) : Authority.of(member.role());
    }

    /** Whether its company demands a second factor that it has not. */
    boolean mustSetUp(Member member) {
        return mustSetUp(Principal.of(member));
    }

    /**
     * Whether that holds for somebody who calls by a key: not for a service account, which has no second factor and needs
     * none, nor for who signs in at the company's own server, if a second factor there counts.
     */
    boolean mustSetUpForKeys(Principal caller) {
        return mustSetUp(caller) && !hasFactorThere(caller);
    }

    private boolean hasFactorThere(Principal caller) {
        return ports.companySignIns()
                        .find(caller.tenant())
                        .filter(kept -> kept.signIn().factor().counts())
                        .isPresent()
                && ports.companySignIns().isAnsweredFor(caller.tenant(), caller.id());
    }

    private boolean mustSetUp(Principal caller) {
        return caller.email().isPresent()
                && ports.signInRules().find(caller.tenant()).secondFactor()
                && ports.factors()
                        .find(caller.tenant(), caller.id())
                        .filter(SecondFactor::isOn)
                        .isEmpty();
    }
}
