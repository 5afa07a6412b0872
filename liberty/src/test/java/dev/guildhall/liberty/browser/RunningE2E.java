package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Chat;
import dev.guildhall.liberty.browser.testing.Looks;
import dev.guildhall.liberty.browser.testing.Visitor;
import dev.guildhall.liberty.testing.SharedInstallation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What runs now, what came of it, and who keeps it running. */
@SuppressWarnings("NullAway.Init")
class RunningE2E {

    @RegisterExtension
    final Visitor ana = new Visitor();

    private String ada;
    private Chat chat;

    @BeforeEach
    void hire() {
        ana.signUp("Steady Roasters");
        ada = ana.hire("marketing-manager", "Ada", "");
        chat = Chat.with(ana, ada).awaitEnd();
    }

    private Page page() {
        return ana.page();
    }

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void tray_shouldShowWhatRunsAndStopIt() {
        ana.go("app/running");
        assertThat(page().getByText("Nothing runs")).isVisible();
        Looks.at(ana, "running-empty");
        Chat.with(ana, ada).say("Plan the winter. [demo:slow]").awaitWriting();
        ana.go("app/team");

        assertThat(page().locator("#trayCount")).hasText("1");
        page().locator("#trayLink").click();
        Locator tray = page().locator("#tray");
        assertThat(tray).containsText("Plan the winter.");
        assertThat(tray).containsText("At work");
        Looks.at(ana, "tray");
        tray.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stop the work of Ada"))
                .click();
        assertThat(tray).containsText("Nothing runs");
        page().keyboard().press("Escape");
        assertThat(tray).isHidden();
        assertThat(page().locator("#trayLink")).isFocused();

        Chat.with(ana, ada);
        assertThat(page().locator("#history .ending").last()).containsText("Stopped.");
    }

    @Test
    void run_whenPaused_shouldGoOnWhenResumed() {
        chat.say("Plan the spring. [demo:tool=ask_human {\"question\":\"Which colour?\"}]");
        assertThat(chat.answer().locator(".ask-box")).isVisible();
        ana.go("app/running");
        assertThat(page().locator(".running")).containsText("Plan the spring.");
        Looks.at(ana, "running");
        page().locator(".running a").first().click();
        button("Pause").click();
        assertThat(page().locator(".run-state")).hasText("Paused");
        assertThat(page().locator(".timeline")).containsText("Paused by you");
        Looks.at(ana, "run-paused");

        Chat.with(ana, ada);
        assertThat(chat.answer().locator(".note-line").last()).containsText("Paused.");
        Looks.at(ana, "chat-paused");
        chat.answer().getByText("Resume it there").click();
        button("Resume").click();
        assertThat(page().locator(".timeline")).containsText("Resumed by you");
        assertThat(page().locator(".run-state")).hasText("Waits for somebody");
        page().getByLabel("Your answer").fill("Green.");
        button("Answer").click();
        assertThat(page().locator(".run-state")).hasText("Done");
    }

    @Test
    void run_whenHandedOn_shouldShowWhoWorksOnIt() {
        String marco = ana.hire("marketing-copywriter", "Marco", ada);
        Chat.with(ana, marco).awaitEnd();
        chat = Chat.with(ana, ada);
        chat.say("Ask Marco to draft a launch post for our winter blend.").awaitEnd();
        chat.answer().locator(".delegation .work").click();
        assertThat(page().locator("h1")).hasText("Work of Marco");
        page().getByText("The work that this is a part of").click();

        Locator tree = page().locator(".run-tree");
        assertThat(tree.locator("> li > ul > li")).containsText("Marco");
        assertThat(tree.locator("> li > ul > li .pill")).hasText("Done");
        tree.locator("details").first().locator("summary").click();
        assertThat(page().locator(".timeline")).containsText("Asked a colleague");
        Looks.at(ana, "run-tree");
    }

    @Test
    void run_whenStoppedOnItsPage_shouldEnd() {
        chat.say("Plan the summer. [demo:slow]").awaitWriting();
        ana.go("app/running");
        page().locator(".running a").first().click();
        button("Stop").click();

        assertThat(page().locator(".run-state")).hasText("Stopped");
        assertThat(button("Stop")).hasCount(0);
    }

    @Test
    void limitsAndHosts_whenChanged_shouldHoldAndBeWrittenDown() {
        ana.go("app/employee?id=" + ada);
        page().getByLabel("Model calls", new Page.GetByLabelOptions().setExact(true))
                .fill("4000");
        button("Save limits").click();
        assertThat(page().locator("#limitsForm .problem")).containsText("on your plan");
        page().getByLabel("Model calls", new Page.GetByLabelOptions().setExact(true))
                .fill("7");
        button("Save limits").click();
        assertThat(page().getByText("The limits hold from its next run on.")).isVisible();
        assertThat(page().getByLabel("Model calls", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("7");
        Looks.at(ana, "employee-limits");

        ana.go("app/rules");
        page().locator("#hosts").fill("example.com\nno host at all!");
        button("Save hosts").click();
        assertThat(page().locator("#hosts-error")).not().isEmpty();
        page().locator("#hosts").fill("example.com");
        button("Save hosts").click();
        assertThat(page().locator("#hosts")).hasValue("example.com");
        assertThat(page().locator("#changes li")).hasCount(2);
    }

    @Test
    void operator_shouldSeeDeadLettersAndNothingElse() {
        String[] operator = SharedInstallation.get().operatorSignIn();
        page().context().clearCookies();
        ana.go("sign-in");
        page().getByLabel("E-mail").fill(operator[0]);
        page().getByLabel("Password").fill(operator[1]);
        button("Sign in").click();

        assertThat(page().locator("h1")).hasText("Dead letters");
        assertThat(page().locator(".rail nav a")).hasCount(5);
        assertThat(page().getByText("No dead letters")).isVisible();
        Looks.at(ana, "dead-letters");
        page().locator(".rail nav a").last().click();
        assertThat(page().locator("h1")).hasText("Isolation");
        assertThat(page().locator("#verdict")).containsText("Tenants are kept apart");
        assertThat(page().getByText("Broken")).hasCount(0);
        Looks.at(ana, "isolation");
        ana.go("app");
        assertThat(page().locator("h1")).hasText("Dead letters");
    }

    @Test
    void deadLetters_whenAskedForByAMember_shouldBeForbidden() {
        ana.expecting("403");
        ana.go("app/platform/dead-letters");

        assertThat(page().locator("h1")).hasText("Not allowed");
    }
}
