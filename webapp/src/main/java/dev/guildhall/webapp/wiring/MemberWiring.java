package dev.guildhall.webapp.wiring;

import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.security.RandomSecretTokens;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.member.MemberPorts;
import dev.guildhall.application.member.MemberUseCases;
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
import dev.guildhall.application.tenant.Seats;
import dev.guildhall.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The use cases of members, invitations and service accounts. */
@ApplicationScoped
public class MemberWiring {

    @Produces
    @Singleton
    MemberUseCases useCases(
            JpaAdapter jpa, Seats seats, Settings settings, InstantSource clock, IdSource ids, AuditTrail trail) {
        return new MemberUseCases(new MemberPorts(
                jpa.transactions(),
                jpa.people().memberships(),
                jpa.members(),
                jpa.people().invitations(),
                seats,
                jpa.people().serviceAccounts(),
                jpa.sessions(),
                jpa.people().apiKeys(),
                jpa.logins(),
                jpa.logInAttempts(),
                settings.signUpConfirmation(),
                jpa.mails(),
                AccessWiring.publicUrl(settings),
                new RandomSecretTokens(),
                clock,
                ids,
                trail));
    }

    @Produces
    @Singleton
    ListMembers listMembers(MemberUseCases useCases) {
        return useCases.listMembers();
    }

    @Produces
    @Singleton
    ChangeMember changeMember(MemberUseCases useCases) {
        return useCases.changeMember();
    }

    @Produces
    @Singleton
    RemoveMember removeMember(MemberUseCases useCases) {
        return useCases.removeMember();
    }

    @Produces
    @Singleton
    TransferOwnership transferOwnership(MemberUseCases useCases) {
        return useCases.transferOwnership();
    }

    @Produces
    @Singleton
    InviteMember inviteMember(MemberUseCases useCases) {
        return useCases.inviteMember();
    }

    @Produces
    @Singleton
    ListInvitations listInvitations(MemberUseCases useCases) {
        return useCases.listInvitations();
    }

    @Produces
    @Singleton
    RevokeInvitation revokeInvitation(MemberUseCases useCases) {
        return useCases.revokeInvitation();
    }

    @Produces
    @Singleton
    AddServiceAccount addServiceAccount(MemberUseCases useCases) {
        return useCases.addServiceAccount();
    }

    @Produces
    @Singleton
    ListServiceAccounts listServiceAccounts(MemberUseCases useCases) {
        return useCases.listServiceAccounts();
    }

    @Produces
    @Singleton
    DisableServiceAccount disableServiceAccount(MemberUseCases useCases) {
        return useCases.disableServiceAccount();
    }
}
