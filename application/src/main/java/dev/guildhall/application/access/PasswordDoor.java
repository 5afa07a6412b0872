package dev.guildhall.application.access;

import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.TenantId;

/** Whether a company has left the way in by password open. Called inside a tenant transaction. */
final class PasswordDoor {

    private final AccessPorts ports;

    PasswordDoor(AccessPorts ports) {
        this.ports = ports;
    }

    /** Whether it is closed to who is no member yet. */
    boolean areClosed(TenantId tenant) {
        return ports.companySignIns()
                .find(tenant)
                .filter(kept -> !kept.signIn().passwords())
                .isPresent();
    }

    /** Never closed to the owner, who must be able to repair the setting, nor to those who keep the platform running. */
    boolean areClosedTo(Member member) {
        return areClosed(member.tenant()) && member.role() != Role.OPERATOR && !isOwner(member);
    }

    /**
     * Keeps the door as it is until the transaction is over: whoever closes it waits until the session of who is let in is there,
     * and ends it with the others. The first lock of a write transaction.
     */
    void hold(TenantId tenant) {
        ports.tenants().findForUpdate(tenant);
    }

    private boolean isOwner(Member member) {
        return ports.memberships()
                .find(member.tenant(), member.id())
                .filter(Membership::owner)
                .isPresent();
    }
}
