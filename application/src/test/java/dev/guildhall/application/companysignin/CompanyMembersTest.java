package dev.guildhall.application.companysignin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.in.AcceptInvitation;
import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogIn.Outcome.SecondFactorNeeded;
import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.access.out.TokenHash;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.Refused;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Reason;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.fake.SteppedOneTimeCodes;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.SecondFactor;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvitationId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.tenant.Standing;
import dev.guildhall.domain.tenant.Suspension;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a company's server can make of members, and what it cannot. */
class CompanyMembersTest {

    private static final EmailAddress BEA = new EmailAddress("bea@lumen.example");

    private final CompanyDoor door = new CompanyDoor();
    private final CallContext ana = door.found("lumen.example");

    private int invitations;

    @BeforeEach
    void open() {
        door.send(ana, true, true);
        door.give(ana, CompanyDoor.DOMAIN);
    }

    private static Person person(String subject, boolean verified, String value) {
        return new Person(subject, BEA, verified, "Bea Lind", Set.of(value), Set.of());
    }

    private SignedIn enter(int time) {
        return (SignedIn) door.signIn(time);
    }

    private Member bea() {
        Instant now = door.fakes.clock().instant();
        Member bea = new Member(ana.tenant(), new MemberId(door.fakes.ids().next()), BEA, "Bea", Role.MEMBER, now);
        door.fakes.tx().run(ana.tenant(), () -> {
            door.fakes.logins().register(new Login(BEA, ana.tenant(), bea.id(), "hash"));
            door.fakes.members().create(bea);
        });
        return bea;
    }

    private Invitation invite(EmailAddress address, MemberId inviter) {
        return invite(address, inviter, new TokenHash("%064x".formatted(++invitations)));
    }

    private Invitation invite(EmailAddress address, MemberId inviter, TokenHash token) {
        Instant now = door.fakes.clock().instant();
        Invitation invitation = new Invitation(
                ana.tenant(),
                new InvitationId(door.fakes.ids().next()),
                address,
                Role.VIEWER,
                inviter,
                now,
                now.plus(Invitation.LIFE),
                Optional.empty());
        door.fakes.tx().run(ana.tenant(), () -> door.fakes.invitations().create(invitation, token));
        return invitation;
    }

    private boolean isInvited(EmailAddress address) {
        return door.fakes
                .tx()
                .read(
                        ana.tenant(),
                        () -> door.fakes
                                .invitations()
                                .isInvited(
                                        ana.tenant(),
                                        address,
                                        door.fakes.clock().instant()));
    }

    private void remove(MemberId member) {
        door.fakes.tx().run(ana.tenant(), () -> {
            door.fakes
                    .memberships()
                    .remove(ana.tenant(), member, door.fakes.clock().instant());
            door.fakes.logins().remove(ana.tenant(), member);
        });
    }

    @Test
    void link_whenTheServerHasVerifiedTheAddress_shouldBindTheMemberToOnePersonOnly() {
        Member bea = bea();

        assertThat(enter(1).member().id()).isEqualTo(bea.id());

        door.server.person = person("sub-2", true, "staff");
        assertThat(door.signIn(2)).isEqualTo(new Refused(Reason.BOUND_TO_ANOTHER));
    }

    @Test
    void link_whenTheServerHasNotSaidThatItVerifiedTheAddress_shouldBeRefused() {
        Member bea = bea();
        door.server.person = person("sub-1", false, "chiefs");

        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.NOT_VERIFIED));
        assertThat(door.fakes.tx().read(ana.tenant(), () -> door.fakes.members().find(ana.tenant(), bea.id())))
                .map(Member::role)
                .contains(Role.MEMBER);
    }

    @Test
    void removed_shouldNotComeBackWithoutAnInvitation() {
        MemberId first = enter(1).member().id();
        remove(first);

        assertThat(door.signIn(2)).isEqualTo(new Refused(Reason.NO_MEMBER));

        invite(BEA, ana.member());
        assertThat(enter(3).member().id()).isNotEqualTo(first);
        assertThat(isInvited(BEA)).isFalse();
    }

    @Test
    void invited_shouldGetInThoughNobodyElseJoinsBySigningIn() {
        door.send(ana, false, false);
        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.NO_MEMBER));
        invite(BEA, ana.member());

        door.server.person = person("sub-1", false, "staff");
        assertThat(door.signIn(2)).isEqualTo(new Refused(Reason.NOT_VERIFIED));
        door.server.person = person("sub-1", true, "staff");
        assertThat(enter(3).member().role()).isEqualTo(Role.MEMBER);
    }

    @Test
    void invited_whenPasswordsAreClosed_shouldNotGetInWithOne() {
        Issued token = door.fakes.secretTokens().issue(Kind.INVITATION, ana.tenant());
        Invitation invitation = invite(BEA, ana.member(), token.hash());
        door.send(ana, true, false);

        var command = new AcceptInvitation.Command(token.token(), "Bea", new Password("a long enough secret"));
        assertThat(door.local.acceptInvitation().accept(Fixtures.SYSTEM, command))
                .isEqualTo(new AcceptInvitation.Outcome.CompanySignInOnly());
        assertThat(isInvited(invitation.email())).isTrue();
    }

    @Test
    void passwords_whenClosedWhileACodeIsAwaited_shouldNotLetTheMemberIn() {
        Password password = new Password("a long enough secret");
        Member bea = bea();
        Instant now = door.fakes.clock().instant();
        String sealed = SteppedOneTimeCodes.sealedFormerly(ana.tenant(), bea.id(), "SECRET");
        String hash = door.fakes.passwords().hash(password);
        door.fakes.tx().run(ana.tenant(), () -> {
            door.fakes.logins().changePassword(ana.tenant(), bea.id(), hash);
            door.fakes.factors().create(new SecondFactor(ana.tenant(), bea.id(), sealed, now, Optional.of(now), 0));
        });
        var asked = (SecondFactorNeeded) door.local.logIn().logIn(Fixtures.SYSTEM, new LogIn.Command(BEA, password));
        door.send(ana, true, false);

        assertThat(confirm(asked.ticket())).isEqualTo(new ConfirmLogIn.Outcome.UselessTicket());
        door.send(ana, true, true);
        door.fakes.clock().advance(Duration.ofSeconds(30));
        assertThat(confirm(asked.ticket())).isInstanceOf(ConfirmLogIn.Outcome.LoggedIn.class);
    }

    private ConfirmLogIn.Outcome confirm(String ticket) {
        String code = SteppedOneTimeCodes.codeAt("SECRET", door.fakes.clock().instant());
        return door.local.confirmLogIn().confirm(Fixtures.SYSTEM, new ConfirmLogIn.Command(ticket, code));
    }

    @Test
    void join_whenNoSeatIsLeft_shouldBeRefused() {
        for (int i = 0; i < 4; i++) {
            invite(new EmailAddress("x" + i + "@lumen.example"), ana.member());
        }

        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.NO_SEAT));
    }

    @Test
    void demoted_shouldLeaveNoInvitationsBehind() {
        door.server.person = person("sub-1", true, "chiefs");
        SignedIn bea = enter(1);
        EmailAddress accomplice = new EmailAddress("carl@lumen.example");
        invite(accomplice, bea.member().id());
        door.server.person = person("sub-1", true, "staff");
        door.fakes.clock().advance(Duration.ofSeconds(60));

        assertThat(door.caller(bea.sessionToken()).map(CallContext::role)).contains(Role.MEMBER);
        assertThat(isInvited(accomplice)).isFalse();
    }

    @Test
    void session_whenItsMemberBecomesTheOwner_shouldNotSpeakForHer() {
        SignedIn bea = enter(1);
        CallContext caller = door.caller(bea.sessionToken()).orElseThrow();
        door.fakes
                .tx()
                .run(
                        ana.tenant(),
                        () -> door.fakes
                                .memberships()
                                .appoint(ana.tenant(), bea.member().id()));

        assertThat(door.caller(bea.sessionToken())).isEmpty();
        assertThat(door.recheck.recheck(caller, Permission.RUN_READ)).isFalse();
    }

    @Test
    void renewal_whenTheServerSaysNothingOfThePerson_shouldHoldOnlyWhileWeKnowTheAddress() {
        SignedIn bea = enter(1);
        door.server.silent = true;
        door.fakes.clock().advance(Duration.ofSeconds(60));
        assertThat(door.caller(bea.sessionToken())).isPresent();

        door.useCases.removeMailDomain().remove(ana, CompanyDoor.DOMAIN);
        door.fakes.clock().advance(Duration.ofSeconds(60));
        assertThat(door.caller(bea.sessionToken())).isEmpty();
    }

    @Test
    void renewal_whenAnotherAnswerCameMeanwhile_shouldNotUndoIt() {
        SignedIn bea = enter(1);
        door.fakes.clock().advance(Duration.ofSeconds(60));
        door.server.meanwhile = () -> {
            door.server.meanwhile = () -> {};
            door.fakes.clock().advance(Duration.ofSeconds(41));
            assertThat(door.caller(bea.sessionToken())).isPresent();
            door.server.no = Optional.of(Why.REFUSED);
        };

        assertThat(door.caller(bea.sessionToken())).isPresent();
        door.server.no = Optional.empty();
        assertThat(door.caller(bea.sessionToken())).isPresent();
        assertThat(door.server.renewals).hasValue(2);
    }

    @Test
    void recheck_whenTheServerVouchesNoLonger_shouldEndWhatGoesOn() {
        CallContext bea = door.caller(enter(1).sessionToken()).orElseThrow();
        assertThat(door.recheck.recheck(bea, Permission.RUN_READ)).isTrue();
        assertThat(door.recheck.recheck(bea, Permission.AUDIT_READ)).isFalse();
        assertThat(door.recheck.recheck(ana, Permission.AUDIT_READ)).isTrue();
        door.server.no = Optional.of(Why.REFUSED);
        door.fakes.clock().advance(Duration.ofSeconds(60));

        assertThat(door.recheck.recheck(bea, Permission.RUN_READ)).isFalse();
        assertThat(door.recheck.recheck(ana, Permission.AUDIT_READ)).isTrue();
    }

    @Test
    void bearer_shouldNotDoWhatNeedsASignIn() {
        door.server.person = person("sub-1", true, "chiefs");
        enter(1);

        CallContext program = door.bearer("https://id.lumen.example").orElseThrow();

        assertThat(program.may(Permission.AUDIT_READ)).isTrue();
        assertThat(program.may(Permission.API_KEY_CHANGE)).isFalse();
        assertThat(program.may(Permission.MEMBER_CHANGE)).isFalse();
    }

    @Test
    void bearer_whenOfAnotherIssuer_shouldAskNobody() {
        enter(1);

        assertThat(door.bearer("https://id.evil.example")).isEmpty();
        assertThat(door.server.reads).hasValue(0);
    }

    @Test
    void halted_shouldLetMembersInAsTheyAreAndNobodyJoin() {
        SignedIn before = enter(1);
        Standing suspended = Standing.ACTIVE.with(
                Optional.of(new Suspension(ana.member(), door.fakes.clock().instant(), "Not paid")));
        door.fakes.tx().run(ana.tenant(), () -> door.fakes.standings().replace(ana.tenant(), suspended));
        door.server.person = person("sub-1", true, "chiefs");
        door.fakes.clock().advance(Duration.ofSeconds(60));

        CallContext renewed = door.caller(before.sessionToken()).orElseThrow();
        SignedIn again = enter(2);
        door.server.person =
                new Person("sub-2", new EmailAddress("cem@lumen.example"), true, "Cem", Set.of("staff"), Set.of());

        assertThat(renewed.role()).isEqualTo(Role.MEMBER);
        assertThat(renewed.may(Permission.MESSAGE_SEND)).isFalse();
        assertThat(again.member().role()).isEqualTo(Role.MEMBER);
        assertThat(door.signIn(3)).isInstanceOf(Refused.class);
    }
}
