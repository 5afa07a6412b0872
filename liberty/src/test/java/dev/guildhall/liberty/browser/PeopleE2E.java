package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Axe;
import dev.guildhall.liberty.browser.testing.Visitor;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.SharedInstallation;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letting people and programs in, and putting them out again. */
class PeopleE2E {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @RegisterExtension
    final Visitor ana = new Visitor();

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void invited_shouldJoinBecomeAdminGetTheCompanyAndBeSeen() {
        ana.signUp("Open House");
        Page page = ana.go("app/members");
        page.getByLabel("E-mail").fill("ben-" + UUID.randomUUID() + "@example.com");
        press(page, "Invite");
        assertThat(page.getByText("Send this link")).isVisible();
        assertThat(page.getByText("As Member, good until")).isVisible();
        Axe.assertAccessible(page);
        ana.photograph(PICTURES.resolve("members-invited.png"));
        String link = page.locator("#link").textContent();
        assertThat(link).matches("https?://.*/invitation\\?token=ghi_.*");

        try (Visitor ben = Visitor.open()) {
            Page his = ben.page();
            his.navigate(link);
            assertThat(his.getByText("Join Open House")).isVisible();
            assertThat(his).hasURL(Pattern.compile(".*/invitation$"));
            Axe.assertAccessible(his);
            ben.photograph(PICTURES.resolve("invitation.png"));
            press(his, "Join");
            assertThat(his.locator("#name-error")).isVisible();
            his.getByLabel("Your name").fill("Ben Ito");
            his.getByLabel("Password").fill("another long secret");
            press(his, "Join");
            assertThat(his.getByText("Welcome. This is your team.")).isVisible();
            his.navigate(link);
            assertThat(his.getByText("leads nowhere")).isVisible();
        }

        ana.go("app/members");
        assertThat(page.getByText("Nobody is invited right now.")).isVisible();
        page.getByLabel("Role of Ben Ito").selectOption("admin");
        press(page, "Change role of Ben Ito");
        assertThat(page.getByText("The role is changed.")).isVisible();
        Axe.assertAccessible(page);
        ana.photograph(PICTURES.resolve("members-two.png"));
        page.getByText("Hand over").click();
        press(page, "Yes, make Ben Ito the owner");
        assertThat(page.getByText("The company has a new owner.")).isVisible();
        assertThat(page.locator(".schedules > li").last()).containsText("Owner, Admin");
    }

    @Test
    void key_shouldBeMadeShownOnceRotatedAndRevoked() {
        ana.signUp("Key Makers");
        Page page = ana.go("app/keys");
        assertThat(page.getByText("There are no keys")).isVisible();
        press(page, "Make key");
        assertThat(page.locator("#scopes-error")).containsText("must be at least one thing");
        page.locator("#accountName").fill("Importer");
        press(page, "Make service account");
        assertThat(page.getByText("The service account is there.")).isVisible();

        page.locator("#keyName").fill("Nightly import");
        page.getByLabel("Acts as").selectOption("Service account Importer");
        page.getByLabel("See employees and what they did").check();
        press(page, "Make key");
        String secret = page.locator("#secret").textContent();
        assertThat(secret).startsWith("ghk_");
        assertThat(status(secret)).isEqualTo(200);
        assertThat(page.getByText("Acts as Importer")).isVisible();
        Axe.assertAccessible(page);
        ana.photograph(PICTURES.resolve("keys-made.png"));

        page.getByText("New secret").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End the old one now"))
                .click();
        String renewed = page.locator("#secret").textContent();
        assertThat(status(secret)).isEqualTo(401);
        assertThat(status(renewed)).isEqualTo(200);
        ana.go("app/keys");
        assertThat(page.locator("#secret")).hasCount(0);
        assertThat(page.getByText("Last used")).isVisible();
        page.setViewportSize(360, 740);
        ana.photograph(PICTURES.resolve("keys-narrow.png"));
        page.setViewportSize(1280, 800);

        page.locator("summary", new Page.LocatorOptions().setHasText("Revoke")).click();
        press(page, "Yes, revoke Nightly import");
        assertThat(page.getByText("The key is refused from now on.")).isVisible();
        assertThat(status(renewed)).isEqualTo(401);
    }

    private static int status(String secret) {
        return new Client(SharedInstallation.get().url(), secret)
                .get("employees")
                .status();
    }
}
