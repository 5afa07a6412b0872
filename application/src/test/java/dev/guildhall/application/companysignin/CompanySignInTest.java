package dev.guildhall.application.companysignin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.in.Authenticate.SignInUnanswered;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.RefreshSession;
import dev.guildhall.application.companysignin.in.AddMailDomain;
import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.Refused;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Reason;
import dev.guildhall.application.companysignin.in.DecideMailDomain;
import dev.guildhall.application.companysignin.in.StartCompanySignIn.Outcome.Started;
import dev.guildhall.application.companysignin.out.NotProven.Why;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.Proof;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.EmailAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompanySignInTest {

    private static final EmailAddress BEA = new EmailAddress("bea@lumen.example");

    private final CompanyDoor door = new CompanyDoor();
    private final CallContext ana = door.found("lumen.example");

    @BeforeEach
    void open() {
        door.send(ana, true, true);
        door.give(ana, CompanyDoor.DOMAIN);
    }

    private static Person person(String subject, String email, String... values) {
        return new Person(subject, new EmailAddress(email), true, "Bea Lind", Set.of(values), Set.of());
    }

    private CallContext enter(int time) {
        return door.caller(((SignedIn) door.signIn(time)).sessionToken()).orElseThrow();
    }

    @Test
    void confirm_whenSomebodyIsNew_shouldMakeAMemberWithTheMappedRoleAndASessionOfOurs() {
        SignedIn in = (SignedIn) door.signIn(1);

        CallContext bea = door.caller(in.sessionToken()).orElseThrow();
        assertThat(in.next()).isEqualTo("/app/usage");
        assertThat(in.member().email()).isEqualTo(BEA);
        assertThat(bea.tenant()).isEqualTo(ana.tenant());
        assertThat(bea.role()).isEqualTo(Role.MEMBER);
        assertThat(bea.proof()).isInstanceOf(Proof.OfSession.class);
        assertThat(door.local
                        .listSessions()
                        .list(bea, dev.guildhall.application.page.PageRequest.first(10))
                        .items())
                .hasSize(1);
    }

    @Test
    void confirm_whenSomebodyComesAgain_shouldBeTheSameMemberWhateverTheAddressIsNow() {
        CallContext first = enter(1);
        door.server.person = person("sub-1", "bea.lind@lumen.example", "staff");

        assertThat(enter(2).member()).isEqualTo(first.member());
    }

    @Test
    void confirm_whenTheAddressIsReusedForAnotherPerson_shouldNotBeTheMemberOfTheFirst() {
        CallContext first = enter(1);
        door.fakes.tx().run(ana.tenant(), () -> {
            door.fakes
                    .memberships()
                    .remove(ana.tenant(), first.member(), door.fakes.clock().instant());
            door.fakes.logins().remove(ana.tenant(), first.member());
        });
        door.server.person = person("sub-2", "bea@lumen.example", "staff");

        assertThat(enter(2).member()).isNotEqualTo(first.member());
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void confirm_whenTheServerDoesNotVouch_shouldLetNobodyIn(Why why) {
        Started started = door.start();
        door.server.no = Optional.of(why);

        assertThat(door.back(started.token(), "state-1")).isInstanceOf(Refused.class);
    }

    @Test
    void confirm_whenNothingStandsForARole_shouldLetNobodyIn() {
        door.server.person = person("sub-1", "bea@lumen.example", "tea");

        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.NO_ROLE));
    }

    @Test
    void confirm_whenTheAddressIsOfAForeignDomain_shouldLetNobodyIn() {
        door.server.person = person("sub-1", "bea@sub.lumen.example", "staff");

        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.FOREIGN_ADDRESS));
    }

    @Test
    void confirm_whenTheAddressSignsInToAnotherCompany_shouldLetNobodyIn() {
        door.local
                .signUp()
                .signUp(
                        Fixtures.SYSTEM,
                        new dev.guildhall.application.access.in.SignUp.Command(
                                BEA,
                                new Password("a long enough secret"),
                                "Bea",
                                "Bea's own",
                                Optional.empty(),
                                Optional.empty()));

        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.ADDRESS_TAKEN));
    }

    @Test
    void confirm_whenItIsTheOwner_shouldNotLetAServerSpeakForHer() {
        door.server.person = person("sub-1", "ana@lumen.example", "staff");

        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.PASSWORD_ONLY));
        assertThat(door.fakes
                        .tx()
                        .read(
                                ana.tenant(),
                                () -> door.fakes
                                        .members()
                                        .find(ana.tenant(), ana.member())
                                        .map(Member::role)))
                .contains(Role.ADMIN);
    }

    @Test
    void confirm_whenNobodyJoinsBySigningIn_shouldLetMembersInOnly() {
        door.send(ana, false, true);
        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.NO_MEMBER));
        door.send(ana, true, true);
        CallContext bea = enter(2);
        door.send(ana, false, true);

        assertThat(enter(3).member()).isEqualTo(bea.member());
    }

    @Test
    void confirm_whenTheTicketWasUsedOrTheStateIsAnother_shouldLetNobodyIn() {
        Started started = door.start();
        assertThat(door.back(started.token(), "state-2")).isEqualTo(new Refused(Reason.LOST));
        assertThat(door.back(started.token(), "state-1")).isEqualTo(new Refused(Reason.LOST));

        Started second = door.start();
        assertThat(door.back(second.token(), "state-2")).isInstanceOf(SignedIn.class);
        assertThat(door.back(second.token(), "state-2")).isEqualTo(new Refused(Reason.LOST));
        assertThat(door.back("guess", "state-2")).isEqualTo(new Refused(Reason.LOST));
    }

    @Test
    void confirm_whenTheStateIsOfAnotherBrowser_shouldLetNobodyIn() {
        Started mine = door.start();
        Started theirs = door.start();

        assertThat(door.back(mine.token(), "state-2")).isEqualTo(new Refused(Reason.LOST));
        assertThat(door.back(theirs.token(), "state-2")).isInstanceOf(SignedIn.class);
    }

    @Test
    void confirm_whenTheBrowserComesToTheAddressOfAnotherCompany_shouldAskNoServer() {
        CallContext eve = door.found("evil.example");
        Started started = door.start();
        door.server.no = Optional.of(Why.UNREACHABLE);

        assertThat(door.back(eve.tenant(), started.token(), "state-1")).isEqualTo(new Refused(Reason.LOST));
        assertThat(door.useCases.showSignInServer().show(eve).returnAddress())
                .isNotEqualTo(door.useCases.showSignInServer().show(ana).returnAddress());
    }

    @Test
    void confirm_whenItTookTooLong_shouldLetNobodyIn() {
        Started started = door.start();
        door.fakes.clock().advance(started.life());

        assertThat(door.back(started.token(), "state-1")).isEqualTo(new Refused(Reason.LOST));
    }

    @Test
    void confirm_whenTheServerWasExchangedMeanwhile_shouldLetNobodyIn() {
        Started started = door.start();
        door.send(ana, "https://id.evil.example", true, true);

        assertThat(door.back(started.token(), "state-1")).isEqualTo(new Refused(Reason.LOST));
    }

    @Test
    void session_whenTheServerIsAskedAgainAndAgrees_shouldGoOnInTheRoleOfToday() {
        SignedIn in = (SignedIn) door.signIn(1);
        door.server.person = person("sub-1", "bea@lumen.example", "chiefs");
        assertThat(door.caller(in.sessionToken()).map(CallContext::role)).contains(Role.MEMBER);
        assertThat(door.server.renewals).hasValue(0);

        door.fakes.clock().advance(Duration.ofSeconds(60));

        assertThat(door.caller(in.sessionToken()).map(CallContext::role)).contains(Role.ADMIN);
        assertThat(door.caller(in.sessionToken())).isPresent();
        assertThat(door.server.renewals).hasValue(1);
    }

    @Test
    void session_whenThePersonIsGoneAtTheServer_shouldEndForGood() {
        SignedIn in = (SignedIn) door.signIn(1);
        door.server.no = Optional.of(Why.REFUSED);
        door.fakes.clock().advance(Duration.ofSeconds(60));

        assertThat(door.caller(in.sessionToken())).isEmpty();
        door.server.no = Optional.empty();
        assertThat(door.caller(in.sessionToken())).isEmpty();
    }

    @Test
    void session_whenTheRoleIsGone_shouldEnd() {
        SignedIn in = (SignedIn) door.signIn(1);
        door.server.person = person("sub-1", "bea@lumen.example", "tea");
        door.fakes.clock().advance(Duration.ofSeconds(60));

        assertThat(door.caller(in.sessionToken())).isEmpty();
    }

    @Test
    void session_whenTheServerSpeaksOfSomebodyElse_shouldEnd() {
        SignedIn in = (SignedIn) door.signIn(1);
        door.server.person = person("sub-2", "bea@lumen.example", "staff");
        door.fakes.clock().advance(Duration.ofSeconds(60));

        assertThat(door.caller(in.sessionToken())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREACHABLE", "UNFIT"})
    void session_whileTheServerCannotBeAsked_shouldBeGoodForNothingAndGoOnAfterwards(Why why) {
        SignedIn in = (SignedIn) door.signIn(1);
        door.server.no = Optional.of(why);
        door.fakes.clock().advance(Duration.ofSeconds(60));

        assertThatThrownBy(() -> door.caller(in.sessionToken())).isInstanceOf(SignInUnanswered.class);
        door.fakes.clock().advance(Duration.ofSeconds(15));
        assertThatThrownBy(() -> door.caller(in.sessionToken())).isInstanceOf(SignInUnanswered.class);
        assertThat(door.server.renewals).hasValue(2);
        door.server.no = Optional.empty();
        door.fakes.clock().advance(Duration.ofSeconds(15));
        assertThat(door.caller(in.sessionToken())).isPresent();
    }

    @Test
    void session_whenTheCompanySignInIsRemoved_shouldEnd() {
        SignedIn in = (SignedIn) door.signIn(1);
        assertThat(door.useCases.removeSignInServer().remove(ana)).isTrue();
        door.fakes.clock().advance(Duration.ofSeconds(60));

        assertThat(door.caller(in.sessionToken())).isEmpty();
    }

    @Test
    void bearer_whenTheServerSaysIt_shouldCallInTheRoleOfTheToken() {
        CallContext bea = enter(1);
        door.server.person = person("sub-1", "bea@lumen.example", "guests");

        CallContext caller = door.bearer("https://id.lumen.example").orElseThrow();

        assertThat(caller.member()).isEqualTo(bea.member());
        assertThat(caller.role()).isEqualTo(Role.VIEWER);
        assertThat(caller.proof()).isEqualTo(new Proof.OfCompanyToken());
    }

    @Test
    void bearer_whenOfAnotherServerOrOfNobodyHereOrWithoutRole_shouldBeRefused() {
        assertThat(door.bearer("https://id.lumen.example")).isEmpty();
        enter(1);

        assertThat(door.bearer("https://id.evil.example")).isEmpty();
        door.server.person = person("sub-1", "bea@lumen.example", "tea");
        assertThat(door.bearer("https://id.lumen.example")).isEmpty();
    }

    @Test
    void bearer_whenASecondCompanyNamesTheSameServer_shouldNotLeadToIt() {
        CallContext eve = door.found("evil.example");
        door.send(eve, true, true);
        door.useCases.addMailDomain().add(eve, CompanyDoor.DOMAIN);
        assertThat(door.decide(eve.tenant(), CompanyDoor.DOMAIN, true))
                .isInstanceOf(DecideMailDomain.Outcome.Gone.class);
        enter(1);

        assertThat(door.bearer("https://id.lumen.example").map(CallContext::tenant))
                .contains(ana.tenant());
    }

    @Test
    void passwords_whenClosed_shouldOpenToTheOwnerOnly() {
        CallContext bea = enter(1);
        String hash = door.fakes.passwords().hash(new Password("a long enough secret"));
        door.fakes.tx().run(ana.tenant(), () -> door.fakes.logins().changePassword(ana.tenant(), bea.member(), hash));
        assertThat(logIn("bea@lumen.example")).isInstanceOf(LogIn.Outcome.LoggedIn.class);

        var open = ((LogIn.Outcome.LoggedIn) logIn("bea@lumen.example")).credentials();
        String owners = ((LogIn.Outcome.LoggedIn) logIn("ana@lumen.example"))
                .credentials()
                .sessionToken();

        door.send(ana, true, false);

        assertThat(logIn("bea@lumen.example")).isEqualTo(new LogIn.Outcome.WrongCredentials());
        assertThat(door.caller(open.sessionToken())).isEmpty();
        assertThat(door.local.refreshSession().refresh(Fixtures.SYSTEM, open.refreshToken()))
                .isEqualTo(new RefreshSession.Outcome.Refused());
        assertThat(door.caller(owners)).isPresent();
        assertThat(logIn("ana@lumen.example")).isInstanceOf(LogIn.Outcome.LoggedIn.class);
    }

    private LogIn.Outcome logIn(String email) {
        return door.local
                .logIn()
                .logIn(
                        Fixtures.SYSTEM,
                        new LogIn.Command(new EmailAddress(email), new Password("a long enough secret")));
    }

    @Test
    void change_whenTheServerIsAnother_shouldAskForItsSecret() {
        ChangeSignInServer.Outcome outcome = door.useCases
                .changeSignInServer()
                .change(
                        ana,
                        new ChangeSignInServer.Command(
                                "https://id.other.example",
                                "guildhall",
                                Optional.empty(),
                                CompanyDoor.ROLES,
                                true,
                                true,
                                false,
                                FactorThere.NONE));

        assertThat(outcome).isEqualTo(new ChangeSignInServer.Outcome.SecretMissing());
    }

    @Test
    void settings_shouldBeForAdminsOnlyAndDomainsForOperators() {
        CallContext member = Contexts.as(Role.MEMBER, ana);

        assertThatThrownBy(() -> door.useCases.showSignInServer().show(member)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> door.useCases.addMailDomain().add(member, CompanyDoor.DOMAIN))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> door.useCases
                        .decideMailDomain()
                        .decide(ana, new DecideMailDomain.Command(ana.tenant(), CompanyDoor.DOMAIN, true)))
                .isInstanceOf(NotPermitted.class);
        assertThat(door.useCases.addMailDomain().add(ana, CompanyDoor.DOMAIN))
                .isEqualTo(new AddMailDomain.Outcome.AddedBefore());
    }

    @Test
    void confirm_whenTheServerSaysNo_shouldLetNobodyIn() {
        Started started = door.start();

        assertThat(door.useCases
                        .confirmCompanySignIn()
                        .confirm(
                                Fixtures.SYSTEM,
                                new ConfirmCompanySignIn.Command(
                                        Optional.of(ana.tenant().toString()),
                                        Optional.of(started.token()),
                                        Optional.of("state-1"),
                                        Optional.of("code"),
                                        Optional.empty(),
                                        Optional.of("access_denied"))))
                .isEqualTo(new Refused(Reason.DENIED));
    }
}
