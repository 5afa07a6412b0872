package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.in.LogIn.Outcome.LoggedIn;
import dev.guildhall.application.access.in.LogIn.Outcome.SecondFactorNeeded;
import dev.guildhall.application.access.in.SignUp.Outcome.SignedUp;
import dev.guildhall.application.access.in.StartSecondFactor.Outcome.Started;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.fake.SteppedOneTimeCodes;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditFilter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written down of how somebody signs in. */
class SignInAuditTest {

    private static final Password NEXT = new Password("twelve purple llamas dance");

    private final Entrance entrance = new Entrance();
    private final SignedUp ana = entrance.ana();

    private CallContext here() {
        return entrance.caller(ana.credentials()).orElseThrow();
    }

    /** All actions, the newest last. */
    private List<AuditAction> noted() {
        return entrance
                .ports
                .tx()
                .read(
                        ana.tenant().id(),
                        () -> entrance.audit.log().list(ana.tenant().id(), AuditFilter.NONE, PageRequest.first(100)))
                .items()
                .reversed()
                .stream()
                .map(entry -> entry.note().action())
                .toList();
    }

    @Test
    void passwords_shouldBeNotedWhenTheyChangeAndWhenTheyAreWrong() {
        entrance.logIn(Entrance.ANA, "wrong");
        entrance.useCases.changePassword().change(here(), new Password("wrong"), NEXT);
        entrance.useCases.changePassword().change(here(), Entrance.PASSWORD, NEXT);
        entrance.useCases.requestPasswordReset().request(Fixtures.SYSTEM, Entrance.ANA);
        entrance.useCases
                .resetPassword()
                .reset(Fixtures.SYSTEM, entrance.mailedToken(), new Password("eleven orange otters sing"));

        assertThat(noted())
                .containsExactly(
                        AuditAction.COMPANY_FOUNDED,
                        AuditAction.LOG_IN_FAILED,
                        AuditAction.PASSWORD_REFUSED,
                        AuditAction.PASSWORD_CHANGED,
                        AuditAction.PASSWORD_RESET);
    }

    @Test
    void secondFactor_shouldBeNotedFromItsBeginningToItsEnd() {
        Started started = (Started) entrance.useCases.startSecondFactor().start(here(), Entrance.PASSWORD);
        entrance.useCases.confirmSecondFactor().confirm(here(), code(started));
        entrance.useCases.changeSignInRules().change(here(), true);
        String ticket = ((SecondFactorNeeded) entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).ticket();
        entrance.useCases.confirmLogIn().confirm(Fixtures.SYSTEM, new ConfirmLogIn.Command(ticket, "000000"));
        entrance.clock.advance(Duration.ofSeconds(30));
        entrance.useCases.confirmLogIn().confirm(Fixtures.SYSTEM, new ConfirmLogIn.Command(ticket, code(started)));
        entrance.clock.advance(Duration.ofSeconds(30));
        entrance.useCases.endSecondFactor().end(here(), Entrance.PASSWORD, code(started));

        assertThat(noted())
                .containsExactly(
                        AuditAction.COMPANY_FOUNDED,
                        AuditAction.SECOND_FACTOR_BEGUN,
                        AuditAction.SECOND_FACTOR_ON,
                        AuditAction.SIGN_IN_RULES_CHANGED,
                        AuditAction.SECOND_FACTOR_FAILED,
                        AuditAction.LOGGED_IN,
                        AuditAction.SECOND_FACTOR_OFF);
    }

    private String code(Started started) {
        return SteppedOneTimeCodes.codeAt(started.enrolment().secret(), entrance.clock.instant());
    }

    @Test
    void sessions_shouldBeNotedWhenTheyEnd() {
        LoggedIn other = (LoggedIn) entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value());
        CallContext elsewhere = entrance.caller(other.credentials()).orElseThrow();
        entrance.useCases.endSession().end(here(), OwnSession.of(elsewhere));
        entrance.useCases.endOtherSessions().end(here());
        entrance.useCases.logOut().logOut(here());

        assertThat(noted())
                .containsExactly(
                        AuditAction.COMPANY_FOUNDED,
                        AuditAction.LOGGED_IN,
                        AuditAction.SESSION_ENDED,
                        AuditAction.OTHER_SESSIONS_ENDED,
                        AuditAction.LOGGED_OUT);
    }
}
