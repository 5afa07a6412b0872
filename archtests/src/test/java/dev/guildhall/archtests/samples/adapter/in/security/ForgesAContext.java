package dev.guildhall.archtests.samples.adapter.in.security;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.SessionId;
import dev.guildhall.domain.shared.TenantId;

/** Becomes whoever it likes. */
@Breaks("context-is-made-in-one-place")
final class ForgesAContext {
    private ForgesAContext() {}

    static CallContext as(TenantId tenant, MemberId member, SessionId session) {
        return new CallContext(tenant, member, Role.ADMIN, session, "none");
    }
}
