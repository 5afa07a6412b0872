package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Axe;
import dev.guildhall.liberty.browser.testing.Visitor;
import dev.guildhall.liberty.testing.SharedInstallation;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operator asks to look into a company, its admin consents, both see what happens. */
class SupportAccessE2E {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @RegisterExtension
    final Visitor ana = new Visitor();

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    @Test
    void support_shouldBeAskedForGrantedUsedLeftAndEnded() {
        ana.signUp("Helped Bakery");
        String[] operator = SharedInstallation.get().operatorSignIn();
        try (Visitor olga = Visitor.open()) {
            Page hers = signIn(olga, operator[0], operator[1]);
            ask(olga, hers);

            Page page = ana.go("app/team");
            assertThat(page.getByText("asks to look into your company")).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read why, and decide"))
                    .click();
            Axe.assertAccessible(page);
            ana.photograph(PICTURES.resolve("support-asked.png"));
            press(page, "look for 4 hours");
            assertThat(page.getByText("Granted. It ends by itself")).isVisible();

            look(olga, hers);

            ana.go("app/audit");
            assertThat(page.getByText("/app/team").first()).isVisible();
            ana.photograph(PICTURES.resolve("support-audit.png"));
            ana.go("app/support");
            page.setViewportSize(360, 740);
            ana.photograph(PICTURES.resolve("support-narrow.png"));
            page.setViewportSize(1280, 800);
            press(page, "End it now");
            assertThat(page.getByText("Nobody can look by it any more.")).isVisible();

            olga.go("app/team");
            assertThat(hers.getByText("You do not look into that company any more"))
                    .isVisible();
        }
    }

    private static Page signIn(Visitor olga, String email, String password) {
        Page hers = olga.go("sign-in");
        hers.getByLabel("E-mail").fill(email);
        hers.getByLabel("Password").fill(password);
        press(hers, "Sign in");
        hers.waitForURL("**/app/**");
        return hers;
    }

    private static void ask(Visitor olga, Page hers) {
        olga.go("app/platform/tenants?q=Helped+Bakery");
        hers.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Helped Bakery"))
                .first()
                .click();
        press(hers, "Ask for consent");
        assertThat(hers.locator("#support-reason-error")).containsText("must not be empty");
        hers.getByLabel("Reason, shown to the company").first().fill("Ticket 4711: a run does not end");
        hers.getByLabel("For how long").selectOption("4");
        press(hers, "Ask for consent");
        assertThat(hers.getByText("The company has been asked.")).isVisible();
        assertThat(hers.getByText("Waits for consent")).isVisible();
        Axe.assertAccessible(hers);
        olga.photograph(PICTURES.resolve("support-operator.png"));
    }

    private static void look(Visitor olga, Page hers) {
        hers.reload();
        press(hers, "Look into the company");
        assertThat(hers).hasURL(Pattern.compile(".*/app/team$"));
        assertThat(hers.getByText("You look into Helped Bakery for support.")).isVisible();
        Axe.assertAccessible(hers);
        olga.photograph(PICTURES.resolve("support-looking.png"));
        olga.go("app/settings");
        assertThat(hers.getByText("You look into Helped Bakery for support.")).isVisible();
        olga.go("app/platform/tenants");
        assertThat(hers.getByText("for support.")).hasCount(0);
        olga.go("app/team");
        press(hers, "Leave");
        assertThat(hers.getByText("You have left the company.")).isVisible();
        press(hers, "Look into the company");
        assertThat(hers).hasURL(Pattern.compile(".*/app/team$"));
    }
}
