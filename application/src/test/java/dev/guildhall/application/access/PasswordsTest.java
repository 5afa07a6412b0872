package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.in.ChangePassword;
import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogIn.Outcome.LoggedIn;
import dev.guildhall.application.access.in.RequestPasswordReset;
import dev.guildhall.application.access.in.ResetPassword;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final Password NEXT = new Password("twelve purple llamas dance");
    private static final EmailAddress NOBODY = new EmailAddress("nobody@lumen.example");

    private final Entrance entrance = new Entrance();

    private RequestPasswordReset.Outcome request(EmailAddress email) {
        return entrance.useCases.requestPasswordReset().request(Fixtures.SYSTEM, email);
    }

    private ResetPassword.Outcome reset(String token, Password password) {
        return entrance.useCases.resetPassword().reset(Fixtures.SYSTEM, token, password);
    }

    private boolean signsIn(Password password) {
        return entrance.logIn(Entrance.ANA, password.value()) instanceof LoggedIn;
    }

    @Test
    void reset_withTheMailedToken_shouldChangeThePasswordEndAllSessionsAndTellTheOwner() {
        Credentials before = entrance.ana().credentials();
        request(Entrance.ANA);
        String other = entrance.mailedToken();
        request(Entrance.ANA);

        assertThat(reset(entrance.mailedToken(), NEXT)).isEqualTo(new ResetPassword.Outcome.Done());

        assertThat(signsIn(NEXT)).isTrue();
        assertThat(signsIn(Entrance.PASSWORD)).isFalse();
        assertThat(entrance.caller(before)).isEmpty();
        assertThat(reset(other, NEXT)).isEqualTo(new ResetPassword.Outcome.UselessToken());
        assertThat(entrance.post()).extracting(Mail::kind).last().isEqualTo(MailKind.PASSWORD_CHANGED);
    }

    @Test
    void reset_withAUsedLateOrMadeUpToken_shouldChangeNothing() {
        entrance.ana();
        request(Entrance.ANA);
        String token = entrance.mailedToken();
        assertThat(reset("", NEXT)).isEqualTo(new ResetPassword.Outcome.UselessToken());
        assertThat(reset(token + "1", NEXT)).isEqualTo(new ResetPassword.Outcome.UselessToken());
        entrance.clock.advance(Duration.ofMinutes(30));

        assertThat(reset(token, NEXT)).isEqualTo(new ResetPassword.Outcome.UselessToken());
        assertThat(signsIn(Entrance.PASSWORD)).isTrue();
    }

    @Test
    void reset_withAWeakPassword_shouldLeaveTheTokenGood() {
        entrance.ana();
        request(Entrance.ANA);
        String token = entrance.mailedToken();

        assertThatThrownBy(() -> reset(token, new Password("short"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> reset(token, new Password("lumen coffee 1"))).isInstanceOf(InvalidValue.class);

        assertThat(reset(token, NEXT)).isEqualTo(new ResetPassword.Outcome.Done());
    }

    @Test
    void request_whenNobodySignsInWithTheAddress_shouldAnswerTheSame() {
        entrance.ana();

        assertThat(request(NOBODY)).isEqualTo(request(Entrance.ANA));

        assertThat(entrance.post()).extracting(Mail::kind).contains(MailKind.NO_ACCOUNT, MailKind.RESET_PASSWORD);
        assertThat(entrance.post())
                .filteredOn(mail -> mail.to().equals(NOBODY))
                .noneMatch(mail -> mail.body().contains("token="));
    }

    @Test
    void request_whenRepeatedTooOften_shouldBeThrottledWhetherOrNotTheAddressIsKnown() {
        entrance.ana();
        for (int i = 0; i < 3; i++) {
            request(Entrance.ANA);
            request(NOBODY);
        }

        assertThat(request(Entrance.ANA)).isInstanceOf(RequestPasswordReset.Outcome.Throttled.class);
        assertThat(request(NOBODY)).isInstanceOf(RequestPasswordReset.Outcome.Throttled.class);
    }

    @Test
    void change_withTheCurrentPassword_shouldEndTheOtherSessionsOnly() {
        Credentials here = entrance.ana().credentials();
        Credentials elsewhere = ((LoggedIn) entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).credentials();

        assertThat(change(here, Entrance.PASSWORD, NEXT)).isEqualTo(new ChangePassword.Outcome.Changed());

        assertThat(entrance.caller(here)).isPresent();
        assertThat(entrance.caller(elsewhere)).isEmpty();
        assertThat(signsIn(NEXT)).isTrue();
    }

    @Test
    void change_withAnotherPassword_shouldChangeNothingAndCountAsAFailure() {
        Credentials here = entrance.ana().credentials();
        Password wrong = new Password("not the one");

        for (int i = 0; i < 10; i++) {
            assertThat(change(here, wrong, NEXT)).isEqualTo(new ChangePassword.Outcome.WrongPassword());
        }

        assertThat(change(here, Entrance.PASSWORD, NEXT)).isInstanceOf(ChangePassword.Outcome.Throttled.class);
    }

    @Test
    void change_whenAStrangerHasGuessedAtTheAddress_shouldStillBePossible() {
        Credentials here = entrance.ana().credentials();
        for (int i = 0; i < 11; i++) {
            entrance.logIn(Entrance.ANA, "guess number " + i);
        }
        assertThat(entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).isInstanceOf(LogIn.Outcome.Throttled.class);

        assertThat(change(here, Entrance.PASSWORD, NEXT)).isEqualTo(new ChangePassword.Outcome.Changed());
    }

    private ChangePassword.Outcome change(Credentials credentials, Password current, Password next) {
        CallContext caller = entrance.caller(credentials).orElseThrow();
        return entrance.useCases.changePassword().change(caller, current, next);
    }
}
