package dev.guildhall.application.member;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.member.in.TransferOwnership;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;

/** Makes another admin the owner. */
final class TransferOwnershipService implements TransferOwnership {

    private final MemberPorts ports;

    TransferOwnershipService(MemberPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome transfer(CallContext context, MemberId newOwner) {
        context.demand(Permission.MEMBER_CHANGE);
        TenantId tenant = context.tenant();
        return ports.tx().write(tenant, () -> {
            ports.callers().hold(context, Permission.MEMBER_CHANGE);
            Optional<Membership> caller = ports.memberships().find(tenant, context.member());
            if (caller.filter(Membership::owner).isEmpty()) {
                return new Outcome.NotOwner();
            }
            return ports.memberships()
                    .find(tenant, newOwner)
                    .map(chosen -> appoint(context, chosen))
                    .orElseGet(Outcome.UnknownMember::new);
        });
    }

    private Outcome appoint(CallContext context, Membership chosen) {
        if (chosen.member().role() != Role.ADMIN) {
            return new Outcome.NotAdmin();
        }
        TenantId tenant = chosen.member().tenant();
        MemberId id = chosen.member().id();
        ports.memberships().appoint(tenant, id);
        ports.trail()
                .note(
                        context,
                        AuditAction.OWNERSHIP_TRANSFERRED,
                        AuditTarget.of("member", id),
                        AuditChange.of("owner", context.member(), id));
        return new Outcome.Transferred(ports.memberships().find(tenant, id).orElseThrow());
    }
}
