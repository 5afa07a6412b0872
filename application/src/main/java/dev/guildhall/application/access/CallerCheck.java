package dev.guildhall.application.access;

import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.domain.access.Permission;

/**
 * Whether a caller may still what it might when its call came in. Between the two somebody may have taken its rights away;
 * whatever makes rights last is therefore asked once more where it can no longer change.
 */
public final class CallerCheck {

    private final MembershipStore memberships;
    private final MemberStore members;

    /**
     * @param memberships keeps everybody's standing as it is
     * @param members tells who the caller is now
     */
    public CallerCheck(MembershipStore memberships, MemberStore members) {
        this.memberships = memberships;
        this.members = members;
    }

    /**
     * Keeps the standing of everybody in the tenant as it is until the transaction is over, and looks at the caller's. The
     * first thing in a write transaction.
     *
     * @throws NotPermitted when the caller was removed, or its role no longer has the permission
     */
    public void hold(CallContext caller, Permission permission) {
        memberships.findForUpdate(caller.tenant(), caller.member());
        boolean may = members.findPrincipal(caller.tenant(), caller.member())
                .filter(principal -> principal.role().may(permission))
                .isPresent();
        if (!may) {
            throw new NotPermitted(permission);
        }
    }
}
