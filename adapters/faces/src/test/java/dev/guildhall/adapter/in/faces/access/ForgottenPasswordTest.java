package dev.guildhall.adapter.in.faces.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.access.in.ConfirmSignUp;
import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.RequestPasswordReset;
import dev.guildhall.application.access.in.ResetPassword;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages around mails: confirming an address, and a forgotten password. */
class ForgottenPasswordTest {

    private final FakeBrowser browser = new FakeBrowser();
    private final List<String> asked = new ArrayList<>();
    private RequestPasswordReset.Outcome requested = new RequestPasswordReset.Outcome.Mailed();
    private ResetPassword reset = (context, token, password) -> new ResetPassword.Outcome.Done();
    private ConfirmSignUp.Outcome confirmed = new ConfirmSignUp.Outcome.SignedUp(
            Sample.tenant(), Sample.member(), new Credentials("a", Duration.ofMinutes(5), "r", "session-token"));

    private ForgotPasswordPage forgot(String email) {
        ForgotPasswordPage page = new ForgotPasswordPage(
                (context, address) -> {
                    asked.add(address.value());
                    return requested;
                },
                browser);
        page.setEmail(email);
        page.request();
        return page;
    }

    @Test
    void request_whenTheAddressIsNone_shouldSaySoAndAskNobody() {
        assertThat(forgot("ana").getErrors()).containsOnlyKeys("email");
        assertThat(asked).isEmpty();
    }

    @Test
    void request_shouldSendToTheMailOrSayHowLongToWait() {
        forgot("ana@example.com");
        assertThat(browser.redirect).hasValue("/check-mail?for=password");

        requested = new RequestPasswordReset.Outcome.Throttled(Duration.ofSeconds(20));
        assertThat(forgot("ana@example.com").getErrors())
                .containsEntry("form", "Too many attempts. Try again in 20 seconds.");
    }

    private ResetPasswordPage choose() {
        browser.parameters.put("token", "ghw_token");
        ResetPasswordPage page = new ResetPasswordPage(reset, browser);
        page.setPassword("twelve purple llamas");
        page.reset();
        return page;
    }

    @Test
    void reset_whenDone_shouldGoOnToSigningIn() {
        choose();

        assertThat(browser.redirect).hasValue("/sign-in?notice=password-reset");
    }

    @Test
    void reset_whenThePasswordIsWeak_shouldSaySoAtTheField() {
        reset = (context, token, password) -> {
            throw new InvalidValue("password", "is too easy to guess");
        };

        ResetPasswordPage page = choose();

        assertThat(page.getErrors()).containsEntry("password", "Password is too easy to guess.");
        assertThat(page.isUseless()).isFalse();
    }

    @Test
    void reset_whenTheLinkIsUseless_shouldOfferANewOne() {
        reset = (context, token, password) -> new ResetPassword.Outcome.UselessToken();

        assertThat(choose().isUseless()).isTrue();
        assertThat(new ResetPasswordPage(reset, new FakeBrowser()).isUseless()).isTrue();
    }

    private ConfirmPage confirm() {
        browser.parameters.put("token", "ghc_token");
        ConfirmPage page = new ConfirmPage(
                (context, token, password) -> {
                    asked.add(token);
                    return confirmed;
                },
                browser);
        assertThat(asked).isEmpty();
        page.setPassword("a long enough secret");
        page.confirm();
        return page;
    }

    @Test
    void confirm_whenDone_shouldSignIn() {
        confirm();

        assertThat(asked).containsExactly("ghc_token");
        assertThat(browser.session).hasValue("session-token");
        assertThat(browser.redirect).hasValue("/app/marketplace?welcome=1");
    }

    @Test
    void confirm_whenUseless_shouldSayWhatToDo() {
        confirmed = new ConfirmSignUp.Outcome.UselessToken();

        assertThat(confirm().getProblem()).contains("expired");
        assertThat(browser.session).isEmpty();
    }
}
