package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Axe;
import dev.guildhall.liberty.browser.testing.Company;
import dev.guildhall.liberty.browser.testing.Visitor;
import dev.guildhall.liberty.testing.SharedInstallation;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where no mail server is set, an operator reads mails to people, such as those who have forgotten a password. */
class OutboxE2E {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Pattern LINK = Pattern.compile("https?://\\S+/(reset-password\\?token=\\S+)");
    private static final String NEXT = "twelve purple llamas dance";

    @RegisterExtension
    final Visitor ana = new Visitor();

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void signIn(Visitor visitor, String email, String password) {
        visitor.go("sign-in");
        visitor.page().getByLabel("E-mail").fill(email);
        visitor.page().getByLabel("Password").fill(password);
        press(visitor, "Sign in");
    }

    @Test
    void forgottenPassword_shouldBeReplacedByMeansOfTheMailThatAnOperatorReadsOut() {
        Company company = ana.signUp("Forgetful & Co");
        ana.page().context().clearCookies();
        ana.go("sign-in");
        ana.page().getByText("Forgotten your password?").click();
        ana.page().getByLabel("E-mail").fill(company.email());
        ana.page().getByLabel("E-mail").press("Enter");
        assertThat(ana.page().locator("h1")).hasText("Look into your mail");

        String link = readOut(company.email());
        ana.go(link);
        ana.page().getByLabel("New password").fill("forgetful2026");
        press(ana, "Change password");
        assertThat(ana.page().locator("#password-error")).containsText("easy to guess");
        Axe.assertAccessible(ana.page());
        ana.page().getByLabel("New password").fill(NEXT);
        press(ana, "Change password");
        assertThat(ana.page().getByText("You have a new password. Sign in with it."))
                .isVisible();
        signIn(ana, company.email(), NEXT);
        assertThat(ana.page()).hasURL(Pattern.compile("/app/team$"));
        ana.go(link);
        ana.page().getByLabel("New password").fill(NEXT);
        press(ana, "Change password");
        assertThat(ana.page().getByRole(AriaRole.ALERT)).containsText("was used before");
    }

    private static String readOut(String reader) {
        try (Visitor olu = Visitor.open()) {
            String[] operator = SharedInstallation.get().operatorSignIn();
            signIn(olu, operator[0], operator[1]);
            olu.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Outbox"))
                    .click();
            Locator mail = olu.page()
                    .locator(".request", new Page.LocatorOptions().setHasText(reader))
                    .filter(new Locator.FilterOptions().setHasText("no mail server"));
            olu.page().waitForCondition(() -> {
                olu.page().reload();
                return mail.count() > 0;
            });
            Axe.assertAccessible(olu.page());
            olu.photograph(PICTURES.resolve("outbox.png"));
            Matcher link = LINK.matcher(mail.first().locator(".mail-text").innerText());
            assertThat(link.find()).isTrue();
            return link.group(1);
        }
    }
}
