package dev.guildhall.application.access;

import dev.guildhall.domain.access.Authority;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Membership;
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
     * none, nor for who may sign in at the company's own server and has last done so with the second factor that counts.
     */
    boolean mustSetUpForKeys(Principal caller) {
        return mustSetUp(caller) && !hasFactorThere(caller);
    }

    private boolean hasFactorThere(Principal caller) {
        return maySignInThere(caller)
                && ports.companySignIns()
                        .find(caller.tenant())
                        .filter(kept -> kept.signIn()
                                .factor()
                                .holdsFor(ports.companySignIns().factorOf(caller.tenant(), caller.id())))
                        .isPresent();
    }

    private boolean maySignInThere(Principal caller) {
        return ports.memberships()
                .find(caller.tenant(), caller.id())
                .filter(Membership::maySignInElsewhere)
                .filter(found -> ports.mailDomains()
                        .isOwn(caller.tenant(), found.member().email()))
                .isPresent();
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
