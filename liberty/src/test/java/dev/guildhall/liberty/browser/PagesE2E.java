package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.guildhall.liberty.browser.testing.Axe;
import dev.guildhall.liberty.browser.testing.Chat;
import dev.guildhall.liberty.browser.testing.Company;
import dev.guildhall.liberty.browser.testing.Visitor;
import dev.guildhall.liberty.testing.SharedInstallation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in both themes and on a narrow screen: accessible, without complaint, nothing cut off. */
@SuppressWarnings("NullAway.Init")
class PagesE2E {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int NARROW = 360;

    private static Company busy;
    private static Company empty;
    private static String manager;

    @RegisterExtension
    final Visitor ana = new Visitor();

    @BeforeAll
    static void prepare() {
        try (Visitor visitor = Visitor.open()) {
            empty = visitor.signUp("Nobody Yet");
        }
        try (Visitor visitor = Visitor.open()) {
            busy = visitor.signUp("Lumière Coffee Roasters");
            manager = visitor.hire("marketing-manager", "Sarah Chen", "");
            String writer = visitor.hire("marketing-copywriter", "Marco Rossi", manager);
            visitor.hire("prism", "Prism", "");
            visitor.post("schedules", standUp(writer));
            Chat.with(visitor, writer).awaitEnd();
            Chat chat = Chat.with(visitor, manager);
            chat.awaitEnd();
            chat.say("Ask Marco to draft a launch post for our winter blend.").awaitEnd();
        }
    }

    private static JsonObject standUp(String employee) {
        return Json.createObjectBuilder()
                .add("employeeId", employee)
                .add("title", "Stand-up")
                .add("message", "Write the stand-up summary.")
                .add("cron", "0 9 * * 1-5")
                .add("timeZone", "Europe/Berlin")
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "home, nobody, ''",
        "sign-in, nobody, sign-in",
        "sign-up, nobody, sign-up",
        "check-mail, nobody, check-mail?for=sign-up",
        "confirm, nobody, confirm?token=ghc_x",
        "confirm-nothing, nobody, confirm",
        "forgot-password, nobody, forgot-password",
        "reset-password, nobody, reset-password?token=ghw_x",
        "reset-password-nothing, nobody, reset-password",
        "team-empty, empty, app/team",
        "chat-empty, empty, app/chat",
        "usage-empty, empty, app/usage",
        "files-empty, empty, app/artifacts",
        "team, busy, app/team",
        "employee, busy, app/employee?id=MANAGER",
        "chat, busy, app/chat?employee=MANAGER",
        "usage, busy, app/usage",
        "audit, busy, app/audit",
        "schedules-empty, empty, app/schedules",
        "schedules, busy, app/schedules",
        "schedule, busy, app/schedule?for=MANAGER",
        "members, busy, app/members",
        "keys, busy, app/keys",
        "settings, busy, app/settings",
        "plan, busy, app/plan?to=pro",
        "plan-same, busy, app/plan?to=free",
        "data, busy, app/settings/data",
        "company-sign-in, busy, app/company-sign-in",
        "tenants, operator, app/platform/tenants",
        "tenants-nothing, operator, app/platform/tenants?q=zeppelin",
        "erased-tenants, operator, app/platform/erased-tenants",
        "isolation, operator, app/platform/isolation",
        "invitation-gone, nobody, invitation?token=nothing",
        "marketplace, busy, app/marketplace",
        "marketplace-filtered, busy, app/marketplace?division=design&seniority=senior",
        "marketplace-nothing, busy, app/marketplace?q=zeppelin",
        "listing, busy, app/listing?slug=prism",
        "hire, busy, app/hire?listing=prism",
        "account, busy, app/account",
        "second-factor-off, busy, app/second-factor",
        "not-found, busy, app/listing?slug=nobody-of-that-name",
    })
    void page_shouldBeAccessibleInBothThemesAndFitNarrowScreens(String name, String who, String path) {
        if (name.equals("not-found")) {
            ana.expecting("404");
        }
        switch (who) {
            case "busy" -> ana.as(busy);
            case "empty" -> ana.as(empty);
            case "operator" -> signInAsOperator();
            default -> {}
        }
        Page page = ana.go(path.replace("MANAGER", manager));
        for (ColorScheme theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            page.setViewportSize(1280, 800);
            assertThat(page.locator("h1")).hasCount(1);
            look(name + "-" + theme.name().toLowerCase(Locale.ROOT), page);
            Axe.assertAccessible(page);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(NARROW, 740);
        page.reload();
        look(name + "-narrow", page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(NARROW);
        Axe.assertAccessible(page);
    }

    private void signInAsOperator() {
        String[] operator = SharedInstallation.get().operatorSignIn();
        Page page = ana.go("sign-in");
        page.getByLabel("E-mail").fill(operator[0]);
        page.getByLabel("Password").fill(operator[1]);
        page.getByLabel("Password").press("Enter");
        page.waitForURL("**/app/**");
    }

    @Test
    void unreadablePage_shouldBeFound() {
        Page page = ana.go("sign-in");
        page.evaluate("document.querySelector('label').remove()");

        assertThatThrownBy(() -> Axe.assertAccessible(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("label");
    }

    @Test
    void refusedContent_shouldBeFound() {
        Page page = ana.go("sign-in");
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x: onerror=alert(1)>')");

        assertThatThrownBy(ana::assertNoComplaints).hasMessageContaining("script-src");
        ana.expecting(".");
    }

    private void look(String name, Page page) {
        page.evaluate("document.fonts.ready");
        ana.photograph(PICTURES.resolve(name + ".png"));
    }
}
