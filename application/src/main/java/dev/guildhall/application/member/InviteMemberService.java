package dev.guildhall.application.member;

import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.member.in.InviteMember;
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.InvitationId;
import java.time.Instant;
import java.util.Optional;

/** Invites people. */
final class InviteMemberService implements InviteMember {

    private final MemberPorts ports;

    InviteMemberService(MemberPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome invite(CallContext context, Command command) {
        context.demand(Permission.MEMBER_CHANGE);
        Instant now = ports.clock().instant();
        Invitation invitation = new Invitation(
                context.tenant(),
                new InvitationId(ports.ids().next()),
                command.email(),
                command.role(),
                context.member(),
                now,
                now.plus(Invitation.LIFE),
                Optional.empty());
        if (ports.logins().find(command.email()).isPresent()) {
            return new Outcome.EmailTaken();
        }
        Issued token = ports.secrets().issue(Kind.INVITATION, context.tenant());
        return ports.tx()
                .writeIf(context.tenant(), Outcome.Invited.class::isInstance, () -> keep(context, invitation, token));
    }

    private Outcome keep(CallContext context, Invitation invitation, Issued token) {
        Instant now = invitation.createdAt();
        ports.invitations().endAll(invitation.tenant(), invitation.email(), now);
        if (ports.invitations().countForAddition(invitation.tenant(), now) >= Invitation.MAX_PENDING) {
            return new Outcome.TooMany(Invitation.MAX_PENDING);
        }
        Optional<Seats.NoneLeft> full = ports.seats().refuseInvitation(invitation.tenant(), now);
        if (full.isPresent()) {
            return new Outcome.NoSeatLeft(full.get().limit(), full.get().used());
        }
        ports.invitations().create(invitation, token.hash());
        ports.trail()
                .note(
                        context,
                        AuditAction.MEMBER_INVITED,
                        AuditTarget.of("invitation", invitation.id()),
                        AuditChange.to("address", invitation.email()),
                        AuditChange.to("role", invitation.role()));
        return new Outcome.Invited(invitation, token.token());
    }
}
