package dev.guildhall.application.context;

import dev.guildhall.application.error.CompanyHalted;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.domain.access.Authority;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;

/**
 * On whose behalf a call is made. Built from a verified credential only, once, where the call enters.
 *
 * @param member the member or service account that calls
 * @param authority what it may do with the credential that it showed
 * @param proof what it showed
 * @param entry how the call came in
 */
public record CallContext(TenantId tenant, MemberId member, Authority authority, Proof proof, SystemContext entry) {

    /**
     * Passes when the caller may do this.
     *
     * @throws NotPermitted when the caller's role or credential lacks the permission
     * @throws CompanyHalted when it has it, but its company's work stands still
     */
    public void demand(Permission permission) {
        if (authority.isHeldBack(permission)) {
            throw new CompanyHalted(authority.standing());
        }
        if (!may(permission)) {
            throw new NotPermitted(permission);
        }
    }

    /** The same call of somebody whose company stands like this. */
    public CallContext in(Standing standing) {
        return new CallContext(tenant, member, authority.in(standing), proof, entry);
    }

    /** Whether the caller may do this, where that only decides what it is offered. */
    public boolean may(Permission permission) {
        return authority.may(permission);
    }

    /** The caller's role. It says who the caller is; what the caller may do is asked with {@link #demand}. */
    public Role role() {
        return authority.role();
    }

    /** Correlates answers, logs and traces of one request. */
    public String requestId() {
        return entry.requestId();
    }
}
