package dev.guildhall.adapter.in.faces.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.access.in.ConfirmSecondFactor;
import dev.guildhall.application.access.in.EndSecondFactor;
import dev.guildhall.application.access.in.Enrolment;
import dev.guildhall.application.access.in.ShowSecondFactor.State;
import dev.guildhall.application.access.in.StartSecondFactor;
import dev.guildhall.domain.access.Role;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondFactorPageTest {

    private static final Enrolment ENROLMENT =
            new Enrolment("ABCDEFGHIJ", "otpauth://totp/Guildhall:a?secret=ABCDEFGHIJ");

    private final FakeBrowser browser = new FakeBrowser();
    private State state = new State.Off();
    private StartSecondFactor.Outcome started = new StartSecondFactor.Outcome.Started(ENROLMENT);
    private ConfirmSecondFactor.Outcome confirmed = new ConfirmSecondFactor.Outcome.SwitchedOn(List.of("one", "two"));
    private EndSecondFactor.Outcome ended = new EndSecondFactor.Outcome.SwitchedOff();

    private SecondFactorPage page(String password, String code) {
        SecondFactorPage page = new SecondFactorPage(
                Sample.caller(Role.MEMBER),
                context -> state,
                (context, typed) -> started,
                (context, typed) -> confirmed,
                (context, secret, typed) -> ended,
                browser);
        page.setPassword(password);
        page.setCode(code);
        return page;
    }

    private SecondFactorPage starting(String password) {
        SecondFactorPage page = page(password, "");
        page.start();
        return page;
    }

    private SecondFactorPage confirming(String code) {
        state = new State.Beginning(ENROLMENT);
        SecondFactorPage page = page("", code);
        page.confirm();
        return page;
    }

    private SecondFactorPage ending(String password, String code) {
        SecondFactorPage page = page(password, code);
        page.end();
        return page;
    }

    @Test
    void start_shouldGoOnOrSayWhatIsWrong() {
        assertThat(starting("").getErrors()).containsOnlyKeys("startPassword");
        started = new StartSecondFactor.Outcome.WrongPassword();
        assertThat(starting("wrong").getErrors()).containsOnlyKeys("startPassword");
        assertThat(browser.redirect).isEmpty();

        started = new StartSecondFactor.Outcome.AlreadyOn();
        starting("right");
        assertThat(browser.redirect).hasValue("/app/second-factor");
    }

    @Test
    void beginning_shouldShowTheSecretInGroupsAndAsAPicture() {
        state = new State.Beginning(ENROLMENT);
        SecondFactorPage page = page("", "");

        assertThat(page.isBeginning()).isTrue();
        assertThat(page.getSecret()).isEqualTo("ABCD EFGH IJ");
        assertThat(page.getPicture().path()).startsWith("M4 4h1v1h-1z");
        assertThat(page.getPicture().size()).isGreaterThan(25);
    }

    @Test
    void confirm_shouldShowTheRecoveryCodesOrSayWhatIsWrong() {
        assertThat(confirming(" ").getErrors()).containsOnlyKeys("firstCode");
        assertThat(confirming("123456").getRecoveryCodes()).containsExactly("one", "two");
        assertThat(confirming("123456").isBeginning()).isFalse();

        confirmed = new ConfirmSecondFactor.Outcome.WrongCode();
        assertThat(confirming("123456").getErrors()).containsOnlyKeys("firstCode");
        confirmed = new ConfirmSecondFactor.Outcome.Throttled(Duration.ofSeconds(9));
        assertThat(confirming("123456").getErrors())
                .containsEntry("firstCode", "Too many attempts. Try again in 9 seconds.");
        confirmed = new ConfirmSecondFactor.Outcome.NotBegun();
        confirming("123456");
        assertThat(browser.redirect).hasValue("/app/second-factor?notice=factor-late");
    }

    @Test
    void end_shouldGoBackOrSayWhatIsWrong() {
        assertThat(ending("", "").getErrors()).containsOnlyKeys("password", "code");
        ended = new EndSecondFactor.Outcome.Wrong();
        assertThat(ending("right", "1").getErrors()).containsOnlyKeys("form");
        assertThat(browser.redirect).isEmpty();

        ended = new EndSecondFactor.Outcome.SwitchedOff();
        ending("right", "123456");
        assertThat(browser.redirect).hasValue("/app/account?notice=factor-off");
    }
}
