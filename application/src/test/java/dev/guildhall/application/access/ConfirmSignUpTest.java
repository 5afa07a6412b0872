package dev.guildhall.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.access.in.ConfirmSignUp.Outcome.EmailTaken;
import dev.guildhall.application.access.in.ConfirmSignUp.Outcome.SignedUp;
import dev.guildhall.application.access.in.ConfirmSignUp.Outcome.UselessToken;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.domain.access.Password;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConfirmSignUpTest {

    private final Entrance entrance = new Entrance(true);

    private Object confirm(String token) {
        return confirm(token, Entrance.PASSWORD);
    }

    private Object confirm(String token, Password password) {
        return entrance.useCases.confirmSignUp().confirm(Fixtures.SYSTEM, token, password);
    }

    @Test
    void confirm_shouldLetSignInWithThePasswordOfWhoReadsTheMailOnly() {
        Password own = new Password("what the reader chose");
        entrance.signUp(Entrance.ANA, "Lumen");

        assertThat(confirm(entrance.mailedToken(), own)).isInstanceOf(SignedUp.class);

        assertThat(entrance.logIn(Entrance.ANA, own.value())).isInstanceOf(LogIn.Outcome.LoggedIn.class);
        assertThat(entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value()))
                .isInstanceOf(LogIn.Outcome.WrongCredentials.class);
    }

    @Test
    void confirm_withAWeakPassword_shouldLeaveTheTokenGood() {
        entrance.signUp(Entrance.ANA, "Lumen");
        String token = entrance.mailedToken();

        assertThatThrownBy(() -> confirm(token, new Password("short"))).isInstanceOf(InvalidValue.class);
        assertThat(confirm(token)).isInstanceOf(SignedUp.class);
    }

    @Test
    void signUp_shouldFoundNothingBeforeTheLinkIsOpened() {
        assertThat(entrance.signUp(Entrance.ANA, "Lumen")).isEqualTo(new SignUp.Outcome.ConfirmationSent());
        assertThat(entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value()))
                .isInstanceOf(LogIn.Outcome.WrongCredentials.class);

        assertThat(confirm(entrance.mailedToken())).isInstanceOfSatisfying(SignedUp.class, done -> {
            assertThat(done.tenant().companyName()).isEqualTo("Lumen");
            assertThat(entrance.caller(done.credentials())).isPresent();
        });
        assertThat(entrance.logIn(Entrance.ANA, Entrance.PASSWORD.value())).isInstanceOf(LogIn.Outcome.LoggedIn.class);
    }

    @Test
    void confirm_withAUsedLateOrMadeUpToken_shouldBeRefused() {
        entrance.signUp(Entrance.ANA, "Lumen");
        String token = entrance.mailedToken();
        assertThat(confirm("session." + token)).isEqualTo(new UselessToken());
        assertThat(confirm(token + "1")).isEqualTo(new UselessToken());
        assertThat(confirm(token)).isInstanceOf(SignedUp.class);
        assertThat(confirm(token)).isEqualTo(new UselessToken());

        entrance.signUp(new EmailAddress("bo@lumen.example"), "Late Ltd");
        String late = entrance.mailedToken();
        entrance.clock.advance(Duration.ofHours(24));
        assertThat(confirm(late)).isEqualTo(new UselessToken());
    }

    @Test
    void signUp_whenTheAddressIsTaken_shouldAnswerTheSameAndTellItsOwnerOnly() {
        SignUp.Outcome first = entrance.signUp(Entrance.ANA, "Lumen");
        confirm(entrance.mailedToken());

        assertThat(entrance.signUp(Entrance.ANA, "Copycat")).isEqualTo(first);

        Mail told = entrance.post().getLast();
        assertThat(told.kind()).isEqualTo(MailKind.ADDRESS_TAKEN);
        assertThat(told.to()).isEqualTo(Entrance.ANA);
        assertThat(told.body()).doesNotContain("token=").doesNotContain("Copycat");
    }

    @Test
    void confirm_whenTheAddressWasTakenMeanwhile_shouldFoundNothing() {
        entrance.signUp(Entrance.ANA, "Lumen");
        String first = entrance.mailedToken();
        entrance.signUp(Entrance.ANA, "Lumen again");
        String second = entrance.mailedToken();

        assertThat(confirm(first)).isInstanceOf(SignedUp.class);
        assertThat(confirm(second)).isEqualTo(new EmailTaken());
    }

    @Test
    void signUp_whenRepeatedTooOften_shouldSendNoMoreMails() {
        for (int i = 0; i < 3; i++) {
            entrance.signUp(Entrance.ANA, "Lumen");
        }

        assertThat(entrance.signUp(Entrance.ANA, "Lumen")).isInstanceOf(SignUp.Outcome.Throttled.class);
        assertThat(entrance.post()).hasSize(3);
        entrance.clock.advance(Duration.ofHours(1).plusSeconds(1));
        assertThat(entrance.signUp(Entrance.ANA, "Lumen")).isEqualTo(new SignUp.Outcome.ConfirmationSent());
    }

    @Test
    void signUp_shouldMailNothingThatTheCallerHasTyped() {
        entrance.signUp(Entrance.ANA, "Buy at spam.example");

        assertThat(entrance.post().getLast().body())
                .doesNotContain("spam")
                .contains("https://guildhall.example/confirm");
        assertThat(entrance.post().getLast().subject()).doesNotContain("spam");
    }
}
