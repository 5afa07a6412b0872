package dev.guildhall.archtests.samples.adapter.in.security;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.archtests.Breaks;
import dev.guildhall.domain.access.Authority;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;

/** Becomes whoever it likes. */
@Breaks("context-is-made-in-one-place")
final class ForgesAContext {
    private ForgesAContext() {}

    static CallContext as(TenantId tenant, MemberId member, Proof proof, SystemContext entry) {
        return new CallContext(tenant, member, Authority.of(Role.ADMIN), proof, entry);
    }
}
