package dev.guildhall.application.member;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.member.in.ChangeMember;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.TenantId;

/** Changes members' roles. */
final class ChangeMemberService implements ChangeMember {

    private final MemberPorts ports;

    ChangeMemberService(MemberPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome change(CallContext context, Command command) {
        context.demand(Permission.MEMBER_CHANGE);
        if (!command.role().isOfTenant()) {
            throw new InvalidValue("role", "must be ADMIN, MEMBER or VIEWER");
        }
        TenantId tenant = context.tenant();
        return ports.tx().write(tenant, () -> {
            ports.callers().hold(context, Permission.MEMBER_CHANGE);
            return ports.memberships()
                    .find(tenant, command.member())
                    .map(found -> change(context, found, command))
                    .orElseGet(Outcome.UnknownMember::new);
        });
    }

    private Outcome change(CallContext context, Membership found, Command command) {
        if (command.expectedRevision()
                .filter(expected -> expected != found.revision())
                .isPresent()) {
            return new Outcome.Stale(found.revision());
        }
        if (!found.member().role().isOfTenant()) {
            return new Outcome.IsOperator();
        }
        if (found.owner() && command.role() != Role.ADMIN) {
            return new Outcome.IsOwner();
        }
        TenantId tenant = found.member().tenant();
        if (found.member().role() != command.role()) {
            ports.memberships().changeRole(tenant, command.member(), command.role());
            if (!command.role().may(Permission.MEMBER_CHANGE)) {
                ports.invitations()
                        .endAllBy(tenant, command.member(), ports.clock().instant());
            }
            ports.trail()
                    .note(
                            context,
                            AuditAction.MEMBER_CHANGED,
                            AuditTarget.of("member", command.member()),
                            AuditChange.of("role", found.member().role(), command.role()));
        }
        return new Outcome.Changed(
                ports.memberships().find(tenant, command.member()).orElseThrow());
    }
}
