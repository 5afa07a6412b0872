package dev.guildhall.adapter.in.faces.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.access.in.Credentials;
import dev.guildhall.application.access.in.SignUp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignUpPageTest {

    private final FakeBrowser browser = new FakeBrowser();
    private final List<SignUp.Command> commands = new ArrayList<>();
    private SignUp.Outcome outcome = new SignUp.Outcome.SignedUp(
            Sample.tenant(), Sample.member(), new Credentials("a", Duration.ofMinutes(5), "r", "session-token"));
    private final SignUpPage page = new SignUpPage(
            (context, command) -> {
                commands.add(command);
                return outcome;
            },
            browser);

    private void fill() {
        page.setCompany(" Northwind ");
        page.setName("Ana");
        page.setEmail("ana@northwind.example");
        page.setPassword("a long sentence");
    }

    @Test
    void signUp_whenEverythingIsEmpty_shouldComplainOfEachFieldAtOnce() {
        page.signUp();

        assertThat(page.getErrors()).containsOnlyKeys("company", "name", "email", "password");
        assertThat(commands).isEmpty();
    }

    @Test
    void signUp_whenPasswordIsShort_shouldSayHowLongItMustBe() {
        fill();
        page.setPassword("short");

        page.signUp();

        assertThat(page.getErrors()).containsOnlyKeys("password");
        assertThat(commands).isEmpty();
    }

    @Test
    void signUp_whenGood_shouldSignInAndGoToTheMarketplace() {
        fill();
        page.setSize("11-50");
        page.setIndustry("  ");

        page.signUp();

        assertThat(browser.session).hasValue("session-token");
        assertThat(browser.redirect).hasValue("/app/marketplace?welcome=1");
        assertThat(commands.getFirst().companyName()).isEqualTo("Northwind");
        assertThat(commands.getFirst().companySize()).hasValue("11-50");
        assertThat(commands.getFirst().industry()).isEmpty();
    }

    @Test
    void signUp_whenAddressIsTaken_shouldSaySoAtTheField() {
        fill();
        outcome = new SignUp.Outcome.EmailTaken();

        page.signUp();

        assertThat(page.getErrors()).containsOnlyKeys("email");
        assertThat(browser.session).isEmpty();
    }

    @Test
    void signUp_whenAddressesAreConfirmed_shouldSendToTheMail() {
        fill();
        outcome = new SignUp.Outcome.ConfirmationSent();

        page.signUp();

        assertThat(browser.redirect).hasValue("/check-mail?for=sign-up");
        assertThat(browser.session).isEmpty();
    }

    @Test
    void signUp_whenThrottled_shouldSayHowLongToWait() {
        fill();
        outcome = new SignUp.Outcome.Throttled(Duration.ofMinutes(5));

        page.signUp();

        assertThat(page.getErrors()).containsEntry("form", "Too many attempts. Try again in 5 minutes.");
    }
}
