package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Axe;
import dev.guildhall.liberty.browser.testing.Company;
import dev.guildhall.liberty.browser.testing.Visitor;
import dev.guildhall.liberty.testing.TotpDevice;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member's own account: password, second factor, sessions. */
class AccountE2E {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String NEXT = "twelve purple llamas dance";

    @RegisterExtension
    final Visitor ana = new Visitor();

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void signIn(Visitor visitor, String email, String password) {
        visitor.go("sign-in");
        visitor.page().getByLabel("E-mail").fill(email);
        visitor.page().getByLabel("Password").fill(password);
        press(visitor, "Sign in");
    }

    private static void fill(Visitor visitor, String label, String text) {
        visitor.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    @Test
    void password_whenChanged_shouldEndTheOtherSessions() {
        Company company = ana.signUp("Locksmiths");
        try (Visitor elsewhere = Visitor.open()) {
            signIn(elsewhere, company.email(), Company.PASSWORD);
            assertThat(elsewhere.page()).hasURL(Pattern.compile("/app/team$"));

            ana.go("app/account");
            assertThat(ana.page().locator(".session")).hasCount(2);
            assertThat(ana.page().locator(".session").first()).containsText("Chrome on Linux");
            fill(ana, "Current password", "not the one at all");
            fill(ana, "New password", NEXT);
            press(ana, "Change password");
            assertThat(ana.page().locator("#current-error")).hasText("This is not your current password.");
            Axe.assertAccessible(ana.page());
            fill(ana, "Current password", Company.PASSWORD);
            fill(ana, "New password", NEXT);
            press(ana, "Change password");

            assertThat(ana.page().getByText("You have a new password.")).isVisible();
            assertThat(ana.page().locator(".session")).hasCount(1);
            elsewhere.go("app/account");
            assertThat(elsewhere.page()).hasURL(Pattern.compile("/sign-in"));
            signIn(elsewhere, company.email(), NEXT);
            assertThat(elsewhere.page()).hasURL(Pattern.compile("/app/team$"));
        }
        ana.go("app/account");
        press(ana, "Sign out everywhere else");
        assertThat(ana.page().getByText("You are signed out everywhere else.")).isVisible();
        assertThat(ana.page().locator(".session")).hasCount(1);
    }

    @Test
    void secondFactor_shouldBeSetUpAskedForAndSwitchedOff() {
        Company company = ana.signUp("Two Locks");
        ana.page().locator(".account > summary").click();
        ana.page().getByText("Your account").click();
        ana.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Set up"))
                .click();
        fill(ana, "Your password", Company.PASSWORD);
        press(ana, "Begin");
        TotpDevice device = new TotpDevice(ana.page().locator(".secret").innerText());
        Axe.assertAccessible(ana.page());
        ana.photograph(PICTURES.resolve("second-factor.png"));
        fill(ana, "Code", "000000");
        press(ana, "Switch on");
        assertThat(ana.page().locator("#firstCode-error")).containsText("wrong");
        fill(ana, "Code", device.next());
        press(ana, "Switch on");
        assertThat(ana.page().locator(".codes li")).hasCount(10);
        Axe.assertAccessible(ana.page());
        ana.photograph(PICTURES.resolve("recovery-codes.png"));
        String recovery = ana.page().locator(".codes li").first().innerText();

        ana.page().context().clearCookies();
        signIn(ana, company.email(), Company.PASSWORD);
        assertThat(ana.page().getByLabel("Code")).isVisible();
        Axe.assertAccessible(ana.page());
        ana.photograph(PICTURES.resolve("second-step.png"));
        fill(ana, "Code", "000000");
        press(ana, "Sign in");
        assertThat(ana.page().locator("#code-error")).containsText("wrong");
        ana.page().getByLabel("Code").fill(recovery);
        ana.page().getByLabel("Code").press("Enter");
        assertThat(ana.page()).hasURL(Pattern.compile("/app/team$"));

        ana.go("app/second-factor");
        assertThat(ana.page().locator("main")).containsText("9 recovery codes");
        Axe.assertAccessible(ana.page());
        fill(ana, "Your password", Company.PASSWORD);
        fill(ana, "Code, or a recovery code", device.next());
        press(ana, "Switch off");
        assertThat(ana.page().getByText("You are not asked for a code any more."))
                .isVisible();
    }
}
