package dev.guildhall.application.member;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.member.in.RevokeInvitation;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.InvitationId;

/** Withdraws invitations. */
final class RevokeInvitationService implements RevokeInvitation {

    private final MemberPorts ports;

    RevokeInvitationService(MemberPorts ports) {
        this.ports = ports;
    }

    @Override
    public boolean revoke(CallContext context, InvitationId invitation) {
        context.demand(Permission.MEMBER_CHANGE);
        return ports.tx().write(context.tenant(), () -> {
            boolean ended = ports.invitations()
                    .end(context.tenant(), invitation, ports.clock().instant());
            if (ended) {
                ports.trail().note(context, AuditAction.INVITATION_REVOKED, AuditTarget.of("invitation", invitation));
            }
            return ended;
        });
    }
}
