package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Axe;
import dev.guildhall.liberty.browser.testing.Chat;
import dev.guildhall.liberty.browser.testing.Visitor;
import jakarta.json.Json;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Work that starts by itself. */
class ScheduleE2E {

    private static final Path PICTURES = Path.of("target", "screenshots");

    @RegisterExtension
    final Visitor ana = new Visitor();

    private void press(String button) {
        ana.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private Locator toggle() {
        return ana.page().getByRole(AriaRole.SWITCH);
    }

    @Test
    void newSchedule_shouldBePreviewedAddedSwitchedStartedAndDeleted() {
        ana.signUp("Regular Roasters");
        String employee = ana.hire("marketing-manager", "Sarah", "");
        Chat.with(ana, employee).awaitEnd();
        ana.go("app/employee?id=" + employee);
        ana.page().getByText("Schedules of Sarah").click();
        ana.page().getByText("Schedule something").click();

        fillIn();
        press("Show the next times");
        assertThat(ana.page().locator(".times li")).hasCount(3);
        assertThat(ana.page().locator(".times")).containsText("Every Wednesday at 14:05, Europe/Berlin");
        assertThat(ana.page().getByLabel("Title")).hasValue("Stand-up");
        Axe.assertAccessible(ana.page());
        ana.photograph(PICTURES.resolve("schedule-preview.png"));
        press("Add schedule");

        assertThat(ana.page().locator(".schedules")).containsText("Every Wednesday at 14:05, Europe/Berlin");
        assertThat(ana.page().getByText("The schedule is on.")).isVisible();
        assertThat(toggle()).hasAttribute("aria-checked", "true");
        toggle().click();
        assertThat(toggle()).hasAttribute("aria-checked", "false");
        assertThat(ana.page().getByText("Switched off")).isVisible();
        toggle().click();
        assertThat(toggle()).hasAttribute("aria-checked", "true");
        press("Start now");
        assertThat(ana.page().getByText("Started. The answer comes in the chat."))
                .isVisible();
        Chat chat = Chat.with(ana, employee);
        chat.awaitEnd();
        assertThat(ana.page().locator("#history > .asked").last()).containsText("Write the stand-up summary.");

        ana.go("app/schedules");
        ana.page().locator(".schedule-actions summary").click();
        press("Yes, delete");
        assertThat(ana.page().getByText("Nothing is scheduled")).isVisible();
    }

    private void fillIn() {
        ana.page().getByLabel("Title").fill("Stand-up");
        ana.page().getByLabel("Message").fill("Write the stand-up summary.");
        ana.page().locator("#repetition").selectOption("weekly");
        assertThat(ana.page().getByLabel("Expression")).isHidden();
        ana.page().getByLabel("Day of the week").selectOption("3");
        ana.page().locator("#time").fill("14:05");
        ana.page().getByLabel("Time zone").fill("Europe/Berlin");
    }

    @Test
    void dueSchedule_shouldStartByItself() {
        ana.signUp("Punctual Ltd");
        String employee = ana.hire("marketing-manager", "Sarah", "");
        Chat.with(ana, employee).awaitEnd();
        ana.post(
                "schedules",
                Json.createObjectBuilder()
                        .add("employeeId", employee)
                        .add("title", "Soon")
                        .add("message", "Name three blends.")
                        .add("at", Instant.now().plusSeconds(3).toString())
                        .build());

        Chat chat = Chat.with(ana, employee);
        assertThat(ana.page().locator("main")).isVisible();
        ana.page()
                .waitForCondition(() -> ana.get("schedules")
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("state")
                        .equals("DONE"));
        ana.page().reload();
        chat.awaitEnd();

        assertThat(ana.page().locator("#history > .asked").last()).containsText("Name three blends.");
        ana.go("app/schedules");
        assertThat(ana.page().locator(".schedules"))
                .containsText(Pattern.compile("Once.*Done.*Started,", Pattern.DOTALL));
    }
}
