package dev.guildhall.application.companysignin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.out.SecretTokens.Issued;
import dev.guildhall.application.access.out.SecretTokens.Kind;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.Refused;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Outcome.SignedIn;
import dev.guildhall.application.companysignin.in.ConfirmCompanySignIn.Reason;
import dev.guildhall.application.companysignin.out.SignInServer.Person;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.domain.access.ApiKey;
import dev.guildhall.domain.access.FactorThere;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.access.SignInRules;
import dev.guildhall.domain.shared.ApiKeyId;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company that demands a second factor, and what its own server says about one. */
class FactorAtServerTest {

    private static final FactorThere ALWAYS = new FactorThere(true, "");
    private static final FactorThere NAMED = new FactorThere(true, "mfa");

    private final CompanyDoor door = new CompanyDoor();
    private final CallContext ana = door.found("lumen.example");

    @BeforeEach
    void open() {
        door.give(ana, CompanyDoor.DOMAIN);
        believe(FactorThere.NONE);
    }

    private void believe(FactorThere factor) {
        door.factor = factor;
        door.send(ana, true, true);
    }

    private void demand() {
        door.fakes.tx().run(ana.tenant(), () -> door.fakes.signInRules().replace(new SignInRules(ana.tenant(), true)));
    }

    private void sayHow(String... methods) {
        door.server.person = new Person(
                "sub-1", new EmailAddress("bea@lumen.example"), true, "Bea Lind", Set.of("staff"), Set.of(methods));
    }

    private String keyOf(MemberId owner) {
        Instant now = door.fakes.clock().instant();
        ApiKeyId id = new ApiKeyId(door.fakes.ids().next());
        Issued issued = door.fakes.secretTokens().issue(Kind.API_KEY, ana.tenant());
        ApiKey key = new ApiKey(
                ana.tenant(),
                id,
                owner,
                owner,
                "reports",
                Set.of(Permission.RUN_READ),
                "1234",
                now,
                now.plus(ApiKey.USUAL_LIFE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        door.fakes.tx().run(ana.tenant(), () -> door.fakes.apiKeys().create(key, issued.hash()));
        return issued.token();
    }

    private Optional<CallContext> call(String key) {
        return door.authenticate.authenticate(new Credential.ApiKey(key), Contexts.entry("r"));
    }

    @Test
    void signIn_whenNobodyDemandsOne_shouldAskForNone() {
        assertThat(door.signIn(1)).isInstanceOf(SignedIn.class);
    }

    @Test
    void signIn_whenTheServersWordDoesNotCount_shouldLetNobodyInAndMakeNobodyAMember() {
        demand();

        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.NO_SECOND_FACTOR));
        assertThat(door.ports.access().logins().find(new EmailAddress("bea@lumen.example")))
                .isEmpty();
    }

    @Test
    void signIn_whenTheServersWordCounts_shouldBeEnough() {
        demand();
        believe(ALWAYS);

        SignedIn bea = (SignedIn) door.signIn(1);

        assertThat(door.caller(bea.sessionToken()).map(caller -> caller.may(Permission.RUN_READ)))
                .contains(true);
        assertThat(door.bearer("https://id.lumen.example")).isPresent();
    }

    @Test
    void signIn_whenAWordIsNamed_shouldNeedThatWord() {
        demand();
        believe(NAMED);
        sayHow("pwd");
        assertThat(door.signIn(1)).isEqualTo(new Refused(Reason.NO_SECOND_FACTOR));

        sayHow("pwd", "mfa");
        assertThat(door.signIn(2)).isInstanceOf(SignedIn.class);
        assertThat(door.bearer("https://id.lumen.example")).isPresent();

        sayHow("pwd");
        assertThat(door.bearer("https://id.lumen.example")).isEmpty();
    }

    @Test
    void session_whenOneIsDemandedLater_shouldHoldOnlyIfItsSignInFulfilsIt() {
        believe(NAMED);
        sayHow("pwd");
        String without = ((SignedIn) door.signIn(1)).sessionToken();
        sayHow("mfa");
        String with = ((SignedIn) door.signIn(2)).sessionToken();
        CallContext started = door.caller(without).orElseThrow();

        demand();

        assertThat(door.caller(without)).isEmpty();
        assertThat(door.recheck.recheck(started, Permission.RUN_READ)).isFalse();
        assertThat(door.caller(with)).isPresent();
    }

    @Test
    void session_whenTheServersWordCountsNoLonger_shouldBeOver() {
        demand();
        believe(ALWAYS);
        String bea = ((SignedIn) door.signIn(1)).sessionToken();

        believe(FactorThere.NONE);

        assertThat(door.caller(bea)).isEmpty();
    }

    @Test
    void keys_shouldBeGoodForWhoSignsInThereWhenThatCounts() {
        MemberId bea = ((SignedIn) door.signIn(1)).member().id();
        String key = keyOf(bea);
        assertThat(call(key)).isPresent();

        demand();
        assertThat(call(key)).as("the server's word does not count").isEmpty();
        believe(NAMED);
        assertThat(call(key)).as("signed in before that counted").isEmpty();
        sayHow("mfa");
        assertThat(door.signIn(2)).isInstanceOf(SignedIn.class);
        assertThat(call(key)).isPresent();
        assertThat(call(keyOf(password().id()))).as("never seen at the server").isEmpty();
    }

    @Test
    void keys_whenTheLatestSignInShowedNoSecondFactor_shouldBeRefused() {
        believe(NAMED);
        sayHow("mfa");
        String key = keyOf(((SignedIn) door.signIn(1)).member().id());
        sayHow("pwd");
        assertThat(door.signIn(2)).isInstanceOf(SignedIn.class);

        demand();

        assertThat(call(key)).isEmpty();
    }

    @Test
    void keys_whenTheServerMaySpeakForItsOwnerNoLonger_shouldBeRefused() {
        demand();
        believe(ALWAYS);
        MemberId bea = ((SignedIn) door.signIn(1)).member().id();
        String key = keyOf(bea);
        assertThat(call(key)).isPresent();

        changeRole(bea, Role.OPERATOR);
        assertThat(call(key)).as("of an operator").isEmpty();
        changeRole(bea, Role.ADMIN);
        assertThat(call(key)).isPresent();
        door.useCases.removeMailDomain().remove(ana, CompanyDoor.DOMAIN);
        assertThat(call(key)).as("of an address that is not the company's").isEmpty();
        door.give(ana, CompanyDoor.DOMAIN);
        assertThat(call(key)).isPresent();
        door.fakes.tx().run(ana.tenant(), () -> door.fakes.memberships().appoint(ana.tenant(), bea));
        assertThat(call(key)).as("of the owner").isEmpty();
    }

    private void changeRole(MemberId member, Role role) {
        door.fakes.tx().run(ana.tenant(), () -> door.fakes.memberships().changeRole(ana.tenant(), member, role));
    }

    private Member password() {
        Member cem = new Member(
                ana.tenant(),
                new MemberId(door.fakes.ids().next()),
                new EmailAddress("cem@lumen.example"),
                "Cem",
                Role.MEMBER,
                door.fakes.clock().instant());
        door.fakes.tx().run(ana.tenant(), () -> {
            door.fakes.logins().register(new Login(cem.email(), cem.tenant(), cem.id(), "hash"));
            door.fakes.members().create(cem);
        });
        return cem;
    }
}
