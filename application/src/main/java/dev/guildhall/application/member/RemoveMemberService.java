package dev.guildhall.application.member;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.member.in.RemoveMember;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/** Removes members. */
final class RemoveMemberService implements RemoveMember {

    private final MemberPorts ports;

    RemoveMemberService(MemberPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome remove(CallContext context, MemberId member) {
        context.demand(Permission.MEMBER_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            ports.callers().hold(context, Permission.MEMBER_CHANGE);
            return ports.memberships()
                    .find(context.tenant(), member)
                    .map(found -> remove(context, found))
                    .orElseGet(Outcome.UnknownMember::new);
        });
    }

    private Outcome remove(CallContext context, Membership found) {
        if (!found.member().role().isOfTenant()) {
            return new Outcome.IsOperator();
        }
        if (found.owner()) {
            return new Outcome.IsOwner();
        }
        TenantId tenant = context.tenant();
        MemberId id = found.member().id();
        Instant now = ports.clock().instant();
        // First of all, as wherever sessions are opened or ended: nobody signs in meanwhile.
        ports.logins().remove(tenant, id);
        ports.memberships().remove(tenant, id, now);
        ports.sessions().revokeAll(tenant, id, now);
        ports.apiKeys().revokeAll(tenant, id, now);
        ports.invitations().endAllBy(tenant, id, now);
        ports.trail()
                .note(
                        context,
                        AuditAction.MEMBER_REMOVED,
                        AuditTarget.of("member", id),
                        AuditChange.from("name", found.member().displayName()),
                        AuditChange.from("role", found.member().role()));
        return new Outcome.Removed();
    }
}
