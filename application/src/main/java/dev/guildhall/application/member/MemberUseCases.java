package dev.guildhall.application.member;

import dev.guildhall.application.member.in.AddServiceAccount;
import dev.guildhall.application.member.in.ChangeMember;
import dev.guildhall.application.member.in.DisableServiceAccount;
import dev.guildhall.application.member.in.InviteMember;
import dev.guildhall.application.member.in.ListInvitations;
import dev.guildhall.application.member.in.ListMembers;
import dev.guildhall.application.member.in.ListServiceAccounts;
import dev.guildhall.application.member.in.RemoveMember;
import dev.guildhall.application.member.in.RevokeInvitation;
import dev.guildhall.application.member.in.TransferOwnership;
import dev.guildhall.domain.access.Permission;

/** Builds the use cases of members, invitations and service accounts. */
public final class MemberUseCases {

    private final MemberPorts ports;

    /**
     * @param ports what they run on
     */
    public MemberUseCases(MemberPorts ports) {
        this.ports = ports;
    }

    /** {@link ListMembers}. */
    public ListMembers listMembers() {
        return (context, page) -> {
            context.demand(Permission.MEMBER_READ);
            return ports.tx().read(context.tenant(), () -> ports.memberships().list(context.tenant(), page));
        };
    }

    /** {@link ChangeMember}. */
    public ChangeMember changeMember() {
        return new ChangeMemberService(ports);
    }

    /** {@link RemoveMember}. */
    public RemoveMember removeMember() {
        return new RemoveMemberService(ports);
    }

    /** {@link TransferOwnership}. */
    public TransferOwnership transferOwnership() {
        return new TransferOwnershipService(ports);
    }

    /** {@link InviteMember}. */
    public InviteMember inviteMember() {
        return new InviteMemberService(ports);
    }

    /** {@link ListInvitations}. */
    public ListInvitations listInvitations() {
        return (context, page) -> {
            context.demand(Permission.MEMBER_READ);
            return ports.tx().read(context.tenant(), () -> ports.invitations().list(context.tenant(), page));
        };
    }

    /** {@link RevokeInvitation}. */
    public RevokeInvitation revokeInvitation() {
        return new RevokeInvitationService(ports);
    }

    /** {@link AddServiceAccount}. */
    public AddServiceAccount addServiceAccount() {
        return new AddServiceAccountService(ports);
    }

    /** {@link ListServiceAccounts}. */
    public ListServiceAccounts listServiceAccounts() {
        return (context, page) -> {
            context.demand(Permission.SERVICE_ACCOUNT_READ);
            return ports.tx()
                    .read(context.tenant(), () -> ports.serviceAccounts().list(context.tenant(), page));
        };
    }

    /** {@link DisableServiceAccount}. */
    public DisableServiceAccount disableServiceAccount() {
        return new DisableServiceAccountService(ports);
    }
}
