package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.in.AcceptInvitation;
import dev.guildhall.application.access.in.AcceptInvitation.Outcome.Accepted;
import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.RecheckCaller;
import dev.guildhall.application.access.in.ShowInvitation.Offer;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.apikey.ApiKeyPorts;
import dev.guildhall.application.apikey.ApiKeyUseCases;
import dev.guildhall.application.apikey.in.AddApiKey;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.member.MemberUseCases;
import dev.guildhall.application.member.in.AddServiceAccount;
import dev.guildhall.application.member.in.ChangeMember;
import dev.guildhall.application.member.in.InviteMember;
import dev.guildhall.application.member.in.InviteMember.Outcome.Invited;
import dev.guildhall.application.member.in.RemoveMember;
import dev.guildhall.application.member.in.TransferOwnership;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Membership;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MembersTest {

    private static final EmailAddress BEN = new EmailAddress("ben@lumen.example");

    private final Entrance entrance = new Entrance();
    private final SignedUp ana = entrance.ana();
    private final Fixtures make = new Fixtures(entrance.ports.ids(), entrance.clock);
    private final CallContext owner = make.context(ana.member());
    private final MemberUseCases members = entrance.members();
    private final ApiKeyUseCases keys = new ApiKeyUseCases(new ApiKeyPorts(
            entrance.ports.tx(),
            entrance.ports.apiKeys(),
            entrance.ports.memberships(),
            entrance.ports.members(),
            entrance.serviceAccounts,
            entrance.ports.secrets(),
            entrance.clock,
            entrance.ports.ids(),
            entrance.ports.trail()));

    private Invited invite(EmailAddress email, Role role) {
        return (Invited) members.inviteMember().invite(owner, new InviteMember.Command(email, role));
    }

    private static String token(Invited invited) {
        return invited.token().orElseThrow();
    }

    private AcceptInvitation.Outcome accept(String token) {
        return entrance.useCases
                .acceptInvitation()
                .accept(Contexts.entry("r"), new AcceptInvitation.Command(token, "Ben", Entrance.PASSWORD));
    }

    private Accepted ben(Role role) {
        return (Accepted) accept(token(invite(BEN, role)));
    }

    private Optional<Offer> offer(String token) {
        return entrance.useCases.showInvitation().show(Contexts.entry("r"), token);
    }

    private List<Membership> list() {
        return members.listMembers().list(owner, PageRequest.first()).items();
    }

    private boolean isGood(Credential credential) {
        return entrance.useCases
                .authenticate()
                .authenticate(credential, Contexts.entry("r"))
                .isPresent();
    }

    private ChangeMember.Outcome change(MemberId member, Role role, Optional<Long> revision) {
        return members.changeMember().change(owner, new ChangeMember.Command(member, role, revision));
    }

    @Test
    void signUp_shouldMakeTheFounderTheOwner() {
        assertThat(list()).singleElement().matches(Membership::owner);
    }

    @Test
    void accept_whenInvited_shouldJoinWithTheRoleAndBeSignedIn() {
        Invited invited = invite(BEN, Role.VIEWER);
        assertThat(offer(token(invited))).contains(new Offer("Lumen Coffee", Role.VIEWER));
        assertThat(invited.toString()).doesNotContain(token(invited));

        Accepted ben = (Accepted) accept(token(invited));

        assertThat(ben.member().email()).isEqualTo(BEN);
        assertThat(ben.member().role()).isEqualTo(Role.VIEWER);
        assertThat(isGood(new Credential.SessionCookie(ben.credentials().sessionToken())))
                .isTrue();
        assertThat(entrance.logIn(BEN, Entrance.PASSWORD.value())).isInstanceOf(LogIn.Outcome.LoggedIn.class);
        assertThat(list()).extracting(Membership::owner).containsExactly(true, false);
        assertThat(members.listInvitations().list(owner, PageRequest.first()).items())
                .isEmpty();
    }

    @Test
    void accept_whenUsedExpiredWithdrawnOrReplaced_shouldBeGone() {
        Invited replaced = invite(BEN, Role.MEMBER);
        Invited used = invite(BEN, Role.MEMBER);
        Invited withdrawn = invite(new EmailAddress("cem@lumen.example"), Role.MEMBER);
        Invited expired = invite(new EmailAddress("dee@lumen.example"), Role.MEMBER);
        accept(token(used));
        assertThat(members.revokeInvitation()
                        .revoke(owner, withdrawn.invitation().id()))
                .isTrue();
        assertThat(members.revokeInvitation()
                        .revoke(owner, withdrawn.invitation().id()))
                .isFalse();
        entrance.clock.advance(Invitation.LIFE);

        for (Invited gone : List.of(replaced, used, withdrawn, expired)) {
            assertThat(offer(token(gone))).isEmpty();
            assertThat(accept(token(gone))).isEqualTo(new AcceptInvitation.Outcome.Gone());
        }
    }

    @Test
    void accept_whenGuessedOften_shouldBeThrottled() {
        Invited invited = invite(BEN, Role.MEMBER);
        for (int i = 0; i < 30; i++) {
            assertThat(accept("made up")).isEqualTo(new AcceptInvitation.Outcome.Gone());
        }

        assertThat(accept(token(invited))).isInstanceOf(AcceptInvitation.Outcome.Throttled.class);
    }

    @Test
    void accept_withAShortPassword_shouldBeRefusedAndLeaveTheInvitationGood() {
        Invited invited = invite(BEN, Role.MEMBER);
        AcceptInvitation.Command weak = new AcceptInvitation.Command(token(invited), "Ben", new Password("short"));

        assertThatThrownBy(() -> entrance.useCases.acceptInvitation().accept(Contexts.entry("r"), weak))
                .isInstanceOf(InvalidValue.class);
        assertThat(offer(token(invited))).isPresent();
    }

    @Test
    void invite_whenTheAddressSignsInAnywhere_shouldSayOnlyThat() {
        entrance.signUp(BEN, "Another company");

        assertThat(members.inviteMember().invite(owner, new InviteMember.Command(BEN, Role.MEMBER)))
                .isEqualTo(new InviteMember.Outcome.EmailTaken());
    }

    @Test
    void accept_whenTheAddressSignedUpMeanwhile_shouldLeaveNothingBehind() {
        Invited invited = invite(BEN, Role.MEMBER);
        entrance.signUp(BEN, "Another company");

        assertThat(accept(token(invited))).isEqualTo(new AcceptInvitation.Outcome.EmailTaken());
        assertThat(list()).hasSize(1);
    }

    private void subscribe(SubscriptionPlan plan) {
        entrance.ports.tx().run(ana.tenant().id(), () -> {
            Tenant tenant = entrance.ports.tenants().find(ana.tenant().id()).orElseThrow();
            assertThat(entrance.ports.tenants().update(tenant.on(Plans.first(plan))))
                    .isTrue();
        });
    }

    @Test
    void invite_whenMembersAndInvitationsTakeAllSeats_shouldBeRefusedUntilOneIsFree() {
        for (int i = 0; i < 4; i++) {
            invite(new EmailAddress("p" + i + "@lumen.example"), Role.MEMBER);
        }

        assertThat(members.inviteMember().invite(owner, new InviteMember.Command(BEN, Role.MEMBER)))
                .isEqualTo(new InviteMember.Outcome.NoSeatLeft(5, 5));

        entrance.clock.advance(Invitation.LIFE);
        assertThat(invite(BEN, Role.MEMBER).invitation().email()).isEqualTo(BEN);
    }

    @Test
    void invite_whenAgainAndAllSeatsAreTaken_shouldTakeNoSecondSeat() {
        for (int i = 0; i < 3; i++) {
            invite(new EmailAddress("p" + i + "@lumen.example"), Role.MEMBER);
        }
        Invited first = invite(BEN, Role.MEMBER);

        Invited second = invite(BEN, Role.VIEWER);

        assertThat(offer(token(first))).isEmpty();
        assertThat(offer(token(second))).isPresent();
    }

    @Test
    void accept_whenThePlanHasNoSeatAnyMore_shouldBeRefusedAndLeaveTheInvitation() {
        subscribe(SubscriptionPlan.PRO);
        List<Invited> invited = Stream.iterate(0, i -> i + 1)
                .limit(5)
                .map(i -> invite(new EmailAddress("p" + i + "@lumen.example"), Role.MEMBER))
                .toList();
        subscribe(SubscriptionPlan.FREE);

        invited.stream().limit(4).forEach(one -> assertThat(accept(token(one))).isInstanceOf(Accepted.class));

        assertThat(accept(token(invited.getLast()))).isEqualTo(new AcceptInvitation.Outcome.NoSeatLeft(5));
        assertThat(list()).hasSize(5);
        assertThat(offer(token(invited.getLast()))).isPresent();
    }

    @Test
    void invite_whenTooManyWaitOrForARoleOfThePlatform_shouldBeRefused() {
        subscribe(SubscriptionPlan.ENTERPRISE);
        for (int i = 0; i < Invitation.MAX_PENDING; i++) {
            invite(new EmailAddress("p" + i + "@lumen.example"), Role.MEMBER);
        }

        assertThat(members.inviteMember().invite(owner, new InviteMember.Command(BEN, Role.MEMBER)))
                .isEqualTo(new InviteMember.Outcome.TooMany(Invitation.MAX_PENDING));
        assertThatThrownBy(() -> invite(BEN, Role.OPERATOR)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void change_whenStaleOrOfTheOwnerOrOfThePlatform_shouldBeRefused() {
        MemberId ben = ben(Role.MEMBER).member().id();

        assertThat(change(ben, Role.ADMIN, Optional.of(1L))).isInstanceOf(ChangeMember.Outcome.Changed.class);
        assertThat(change(ben, Role.VIEWER, Optional.of(1L))).isEqualTo(new ChangeMember.Outcome.Stale(2));
        assertThat(change(ana.member().id(), Role.MEMBER, Optional.empty()))
                .isEqualTo(new ChangeMember.Outcome.IsOwner());
        assertThat(change(new MemberId(make.id()), Role.MEMBER, Optional.empty()))
                .isEqualTo(new ChangeMember.Outcome.UnknownMember());
        assertThatThrownBy(() -> change(ben, Role.OPERATOR, Optional.empty())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void change_shouldTakeRightsAwayFromSessionsAndAccessTokensAtOnce() {
        Accepted ben = ben(Role.ADMIN);
        assertThat(entrance.bearer(ben.credentials()).orElseThrow().may(Permission.MEMBER_CHANGE))
                .isTrue();

        change(ben.member().id(), Role.VIEWER, Optional.empty());

        assertThat(entrance.bearer(ben.credentials()).orElseThrow().role()).isEqualTo(Role.VIEWER);
        assertThat(entrance.caller(ben.credentials()).orElseThrow().role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void changeAndRemove_shouldEndWhatTheMemberHasInvitedTo() {
        EmailAddress cem = new EmailAddress("cem@lumen.example");
        Accepted ben = ben(Role.ADMIN);
        CallContext admin = make.context(ben.member());
        Invited mine = invite(new EmailAddress("dee@lumen.example"), Role.MEMBER);
        Invited before = (Invited) members.inviteMember().invite(admin, new InviteMember.Command(cem, Role.ADMIN));
        change(ben.member().id(), Role.MEMBER, Optional.empty());
        assertThat(offer(token(before))).isEmpty();

        change(ben.member().id(), Role.ADMIN, Optional.empty());
        Invited again = (Invited) members.inviteMember().invite(admin, new InviteMember.Command(cem, Role.ADMIN));
        assertThat(offer(token(again))).isPresent();
        members.removeMember().remove(owner, ben.member().id());

        assertThat(offer(token(again))).isEmpty();
        assertThat(offer(token(mine))).isPresent();
    }

    /** Its calls were under way when it was removed, and waited for the same lock. */
    @Test
    void anyLastingChange_byWhoWasRemovedMeanwhile_shouldBeRefused() {
        Accepted ben = ben(Role.ADMIN);
        CallContext former = make.context(ben.member());
        MemberId other = new MemberId(make.id());
        members.removeMember().remove(owner, ben.member().id());

        List<ThrowingCallable> calls = List.of(
                () -> members.inviteMember()
                        .invite(former, new InviteMember.Command(new EmailAddress("x@x.example"), Role.ADMIN)),
                () -> members.changeMember()
                        .change(former, new ChangeMember.Command(other, Role.ADMIN, Optional.empty())),
                () -> members.removeMember().remove(former, other),
                () -> members.transferOwnership().transfer(former, other),
                () -> members.addServiceAccount().add(former, new AddServiceAccount.Command("Bot", Role.ADMIN)),
                () -> keys.addApiKey()
                        .add(
                                former,
                                new AddApiKey.Command(
                                        "k", Set.of(Permission.EMPLOYEE_READ), Optional.empty(), Optional.empty())));

        for (ThrowingCallable call : calls) {
            assertThatThrownBy(call).isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void recheck_shouldSeeWhatWasEndedOrTakenAway() {
        Accepted ben = ben(Role.ADMIN);
        CallContext caller = entrance.caller(ben.credentials()).orElseThrow();
        RecheckCaller recheck = entrance.useCases.recheckCaller();
        assertThat(recheck.recheck(caller, Permission.MEMBER_CHANGE)).isTrue();

        change(ben.member().id(), Role.VIEWER, Optional.empty());
        assertThat(recheck.recheck(caller, Permission.MEMBER_CHANGE)).isFalse();
        assertThat(recheck.recheck(caller, Permission.RUN_READ)).isTrue();

        members.removeMember().remove(owner, ben.member().id());
        assertThat(recheck.recheck(caller, Permission.RUN_READ)).isFalse();
    }

    @Test
    void changeAndRemove_whenAnOperator_shouldBeRefused() {
        Member operator = make.member(ana.tenant().id(), Role.OPERATOR);
        entrance.ports
                .tx()
                .run(operator.tenant(), () -> entrance.ports.members().create(operator));

        assertThat(change(operator.id(), Role.VIEWER, Optional.empty()))
                .isEqualTo(new ChangeMember.Outcome.IsOperator());
        assertThat(members.removeMember().remove(owner, operator.id()))
                .isEqualTo(new RemoveMember.Outcome.IsOperator());
    }

    @Test
    void remove_whenAMember_shouldEndLoginSessionsAndKeysAndFreeTheAddress() {
        Accepted ben = ben(Role.MEMBER);
        AddApiKey.Outcome.Added key = (AddApiKey.Outcome.Added) keys.addApiKey()
                .add(
                        make.context(ben.member()),
                        new AddApiKey.Command(
                                "Report", Set.of(Permission.RUN_READ), Optional.empty(), Optional.empty()));

        assertThat(members.removeMember().remove(owner, ben.member().id()))
                .isEqualTo(new RemoveMember.Outcome.Removed());

        assertThat(isGood(new Credential.SessionCookie(ben.credentials().sessionToken())))
                .isFalse();
        assertThat(isGood(new Credential.ApiKey(key.secret()))).isFalse();
        assertThat(entrance.logIn(BEN, Entrance.PASSWORD.value())).isEqualTo(new LogIn.Outcome.WrongCredentials());
        assertThat(list()).hasSize(1);
        assertThat(ben(Role.VIEWER).member().id()).isNotEqualTo(ben.member().id());
    }

    @Test
    void remove_whenTheOwner_shouldBeRefusedUntilTheCompanyIsHandedOver() {
        Accepted ben = ben(Role.ADMIN);
        CallContext asBen = make.context(ben.member());
        MemberId founder = ana.member().id();

        assertThat(members.removeMember().remove(asBen, founder)).isEqualTo(new RemoveMember.Outcome.IsOwner());
        assertThat(members.transferOwnership().transfer(asBen, ben.member().id()))
                .isEqualTo(new TransferOwnership.Outcome.NotOwner());
        assertThat(members.transferOwnership().transfer(owner, ben.member().id()))
                .isInstanceOf(TransferOwnership.Outcome.Transferred.class);
        assertThat(members.removeMember().remove(asBen, founder)).isEqualTo(new RemoveMember.Outcome.Removed());
    }

    @Test
    void transfer_whenToSomebodyWhoIsNoAdmin_shouldBeRefused() {
        MemberId ben = ben(Role.MEMBER).member().id();

        assertThat(members.transferOwnership().transfer(owner, ben))
                .isEqualTo(new TransferOwnership.Outcome.NotAdmin());
        assertThat(list().getFirst().owner()).isTrue();
    }

    @Test
    void everything_whenTheCallerIsNoAdmin_shouldBeForbidden() {
        CallContext member = make.context(ben(Role.MEMBER).member());
        MemberId founder = ana.member().id();

        assertThat(members.listMembers().list(member, PageRequest.first()).items())
                .hasSize(2);
        assertThatThrownBy(() -> members.removeMember().remove(member, founder)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> members.inviteMember()
                        .invite(member, new InviteMember.Command(new EmailAddress("eve@lumen.example"), Role.ADMIN)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> members.addServiceAccount().add(member, new AddServiceAccount.Command("Bot", Role.ADMIN)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> members.listServiceAccounts().list(member, PageRequest.first()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void serviceAccount_whenDisabled_shouldStopItsKeys() {
        AddServiceAccount.Outcome.Added bot = (AddServiceAccount.Outcome.Added)
                members.addServiceAccount().add(owner, new AddServiceAccount.Command("Bot", Role.VIEWER));
        Optional<MemberId> asBot = Optional.of(bot.account().id());
        AddApiKey.Command wish = new AddApiKey.Command(
                "Report", Set.of(Permission.RUN_READ, Permission.MESSAGE_SEND), Optional.empty(), asBot);
        AddApiKey.Outcome.Added key = (AddApiKey.Outcome.Added) keys.addApiKey().add(owner, wish);

        CallContext call = entrance.useCases
                .authenticate()
                .authenticate(new Credential.ApiKey(key.secret()), Contexts.entry("r"))
                .orElseThrow();
        assertThat(call.member()).isEqualTo(bot.account().id());
        assertThat(call.may(Permission.RUN_READ)).isTrue();
        assertThat(call.may(Permission.MESSAGE_SEND)).isFalse();

        assertThat(members.disableServiceAccount().disable(owner, bot.account().id()))
                .isTrue();
        assertThat(isGood(new Credential.ApiKey(key.secret()))).isFalse();
        assertThat(keys.addApiKey().add(owner, wish)).isEqualTo(new AddApiKey.Outcome.UnknownServiceAccount());
        assertThat(members.disableServiceAccount().disable(owner, ana.member().id()))
                .isFalse();
    }
}
