package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Company;
import dev.guildhall.liberty.browser.testing.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signing out and in again, and choices that last. */
class SessionE2E {

    @RegisterExtension
    final Visitor ana = new Visitor();

    private void press(String button) {
        ana.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private void signIn(String email, String password) {
        ana.page().getByLabel("E-mail").fill(email);
        ana.page().getByLabel("Password").fill(password);
        press("Sign in");
    }

    private void signOut() {
        ana.page().locator(".account > summary").click();
        press("Sign out");
        assertThat(ana.page()).hasURL(Pattern.compile("/sign-in\\?notice=signed-out$"));
    }

    private int statusOf(String path) {
        return ana.page()
                .request()
                .get(ana.page().url().replaceFirst("/app/.*", path))
                .status();
    }

    /** A link must not do what only a form of ours may: Faces takes for a form whatever carries the state of a view. */
    @Test
    void address_whenItPretendsToBeAForm_shouldBeRefused() {
        ana.signUp("Forms");
        ana.go("app/team");

        assertThat(statusOf("/app/team?x=y")).isEqualTo(200);
        assertThat(statusOf("/app/team?jakarta.faces.ViewState=stateless")).isEqualTo(403);
        assertThat(statusOf("/app/members?jakarta.faces.ViewState=stateless&change=x"))
                .isEqualTo(403);
        assertThat(statusOf("/sign-in?jakarta.faces.ViewState=stateless&signIn_SUBMIT=1"))
                .isEqualTo(403);
    }

    @Test
    void signOut_shouldWorkOnEveryPage() {
        Company company = ana.signUp("Seven Doors");
        String employee = ana.hire("prism", "Prism", "");
        for (String path : List.of(
                "team",
                "chat?employee=" + employee,
                "employee?id=" + employee,
                "marketplace?q=prism",
                "listing?slug=prism",
                "hire?listing=prism",
                "schedules?employee=" + employee,
                "schedule?for=" + employee,
                "usage",
                "inbox",
                "running",
                "rules")) {
            ana.go("app/" + path);
            signOut();
            signIn(company.email(), Company.PASSWORD);
            assertThat(ana.page()).hasURL(Pattern.compile("/app/team$"));
        }
    }

    @Test
    void signOut_shouldProtectThePagesAndSignInShouldLeadBack() {
        Company company = ana.signUp("Doors & Co");
        signOut();

        ana.go("app/marketplace?division=design");
        assertThat(ana.page()).hasURL(Pattern.compile("/sign-in\\?next="));
        signIn(company.email(), "not the secret at all");
        assertThat(ana.page().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(ana.page().getByLabel("E-mail")).hasValue(company.email());
        signIn(company.email(), Company.PASSWORD);

        assertThat(ana.page()).hasURL(Pattern.compile("/app/marketplace\\?division=design$"));
    }

    @Test
    void signUp_withMistakes_shouldSayAtEachFieldWhatIsWrong() {
        ana.go("sign-up");
        ana.page().getByLabel("E-mail").fill("nobody");
        ana.page().getByLabel("Password").fill("short");
        press("Sign up");

        assertThat(ana.page().locator("#email-error")).not().isEmpty();
        assertThat(ana.page().locator("#password-error")).not().isEmpty();
        assertThat(ana.page().getByLabel("E-mail")).hasAttribute("aria-invalid", "true");
        assertThat(ana.page().getByLabel("E-mail")).hasValue("nobody");
    }

    @Test
    void theme_shouldOutliveThePage() {
        ana.go("sign-in");
        press("Dark");
        ana.go("sign-up");

        assertThat(ana.page().locator("html")).hasAttribute("data-theme", "dark");
        assertThat(ana.page().evaluate("getComputedStyle(document.body).colorScheme || 'dark'"))
                .isNotEqualTo("light");
    }
}
