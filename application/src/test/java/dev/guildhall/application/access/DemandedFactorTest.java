package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.in.Authenticate.Credential;
import dev.guildhall.application.access.in.ChangeSignInRules;
import dev.guildhall.application.access.in.ConfirmSecondFactor;
import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.LogIn.Outcome.LoggedIn;
import dev.guildhall.application.access.in.RefreshSession.Outcome.Refreshed;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.access.in.StartSecondFactor.Outcome.Started;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.crosstenant.LoginDirectory.Login;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.testing.Contexts;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.fake.SteppedOneTimeCodes;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MemberId;
import org.junit.jupiter.api.Test;

/** A company that demands a second factor of everybody. */
class DemandedFactorTest {

    private static final EmailAddress BO = new EmailAddress("bo@lumen.example");

    private final Entrance entrance = new Entrance();
    private final SignedUp ana = entrance.ana();

    private CallContext cookie(Credentials credentials) {
        return entrance.caller(credentials).orElseThrow();
    }

    private CallContext bearer(Credentials credentials) {
        return entrance.useCases
                .authenticate()
                .authenticate(new Credential.Bearer(credentials.accessToken()), Contexts.entry("r"))
                .orElseThrow();
    }

    private Credentials bo() {
        Member bo = new Member(
                ana.tenant().id(),
                new MemberId(entrance.ports.ids().next()),
                BO,
                "Bo",
                Role.MEMBER,
                entrance.clock.instant());
        String hash = entrance.ports.hasher().hash(Entrance.PASSWORD);
        entrance.ports.tx().run(bo.tenant(), () -> {
            entrance.ports.members().create(bo);
            entrance.ports.logins().register(new Login(BO, bo.tenant(), bo.id(), hash));
        });
        return ((LoggedIn) entrance.logIn(BO, Entrance.PASSWORD.value())).credentials();
    }

    private void setUp(CallContext caller) {
        Started started = (Started) entrance.useCases.startSecondFactor().start(caller, Entrance.PASSWORD);
        String code = SteppedOneTimeCodes.codeAt(started.enrolment().secret(), entrance.clock.instant());
        assertThat(entrance.useCases.confirmSecondFactor().confirm(caller, code))
                .isInstanceOf(ConfirmSecondFactor.Outcome.SwitchedOn.class);
    }

    private ChangeSignInRules.Outcome demand(CallContext caller) {
        return entrance.useCases.changeSignInRules().change(caller, true);
    }

    @Test
    void change_whenTheAdminHasNoneItself_shouldBeRefused() {
        assertThat(demand(cookie(ana.credentials()))).isEqualTo(new ChangeSignInRules.Outcome.NoneOfYourOwn());
        assertThat(entrance.useCases
                        .showSignInRules()
                        .show(cookie(ana.credentials()))
                        .secondFactor())
                .isFalse();
    }

    @Test
    void change_byAMember_shouldBeRefused() {
        CallContext member = cookie(bo());

        assertThatThrownBy(() -> demand(member)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void demanded_shouldLeaveWhoHasNoneNothingButToSetItUp() {
        Credentials before = bo();
        setUp(cookie(ana.credentials()));
        assertThat(demand(cookie(ana.credentials()))).isInstanceOf(ChangeSignInRules.Outcome.Changed.class);
        Credentials bo = ((LoggedIn) entrance.logIn(BO, Entrance.PASSWORD.value())).credentials();

        for (CallContext caller : new CallContext[] {cookie(before), cookie(bo), bearer(bo)}) {
            assertThat(caller.authority().isSettingUp()).isTrue();
            assertThat(caller.may(Permission.SELF_CHANGE)).isTrue();
            assertThat(caller.may(Permission.EMPLOYEE_READ)).isFalse();
        }
        assertThat(cookie(ana.credentials()).may(Permission.EMPLOYEE_HIRE)).isTrue();

        setUp(cookie(bo));
        assertThat(entrance.caller(before)).isEmpty();

        assertThat(cookie(bo).may(Permission.EMPLOYEE_READ)).isTrue();
        Refreshed refreshed =
                (Refreshed) entrance.useCases.refreshSession().refresh(Fixtures.SYSTEM, bo.refreshToken());
        assertThat(bearer(refreshed.credentials()).may(Permission.EMPLOYEE_READ))
                .isTrue();
    }
}
