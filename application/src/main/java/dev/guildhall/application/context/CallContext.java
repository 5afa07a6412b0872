package dev.guildhall.application.context;

import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;

/**
 * On whose behalf a call is made. Built from a verified credential only, once, where the call enters.
 *
 * @param session the session the credential belongs to
 * @param requestId correlates answers, logs and traces of one request
 */
public record CallContext(TenantId tenant, MemberId member, Role role, SessionId session, String requestId) {

    /**
     * Passes when the caller may do this.
     *
     * @throws NotPermitted when the caller's role lacks the permission
     */
    public void demand(Permission permission) {
        if (!role.may(permission)) {
            throw new NotPermitted(permission);
        }
    }
}
