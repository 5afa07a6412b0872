package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Chat;
import dev.guildhall.liberty.browser.testing.Looks;
import dev.guildhall.liberty.browser.testing.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What employees may not do or cannot go on with before somebody has said something. */
@SuppressWarnings("NullAway.Init")
class InboxE2E {

    private static final String FILE =
            "[demo:tool=create_artifact {\"name\":\"offer.md\",\"mediaType\":\"text/markdown\","
                    + "\"content\":\"Everything at half price.\"}]";
    private static final String QUESTION = "[demo:tool=ask_human {\"question\":\"Which of the two blends?\"}]";

    @RegisterExtension
    final Visitor ana = new Visitor();

    private String ada;
    private Chat chat;

    @BeforeEach
    void hire() {
        ana.signUp("Careful & Sons");
        ada = ana.hire("marketing-manager", "Ada", "");
        chat = Chat.with(ana, ada).awaitEnd();
    }

    private Page page() {
        return ana.page();
    }

    private Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private void demandConsentForFiles() {
        ana.go("app/rules");
        assertThat(page().locator("#changes")).containsText("Nobody changed anything");
        page().locator("#tool").fill("create_artifact");
        page().locator("#who").selectOption("admin");
        button("Add rule").click();
        assertThat(page().locator(".rules-table")).containsText("create_artifact");
        assertThat(page().locator("#changes")).containsText("Rules for consent");
        Looks.at(ana, "rules");
    }

    @Test
    void request_whenChangedAndApproved_shouldBeDoneAsChanged() {
        ana.go("app/inbox");
        assertThat(page().getByText("Nothing waits for you")).isVisible();
        Looks.at(ana, "inbox-empty");
        demandConsentForFiles();

        Chat.with(ana, ada).say(FILE);
        Locator note = chat.answer().locator(".note-line");
        assertThat(note).containsText("Needs consent.");
        Looks.at(ana, "chat-consent");
        note.locator("a").click();

        assertThat(page().locator("#approvals-title")).isVisible();
        assertThat(page().locator(".now .bubble.warm")).containsText("1");
        page().getByLabel("content, as you change it").fill("Everything at full price.");
        assertThat(page().locator(".arguments-table .differs")).hasCount(1);
        Looks.at(ana, "inbox-request");
        button("Approve").first().click();

        assertThat(page().getByText("Approved. The work goes on.")).isVisible();
        assertThat(page().locator("#decided-title")).isVisible();
        Looks.at(ana, "inbox-decided");
        page().locator("[aria-labelledby=decided-title] a").first().click();
        assertThat(page().locator(".arguments-table .differs")).containsText("full price");
        Looks.at(ana, "inbox-one-decided");

        Chat.with(ana, ada).awaitEnd();
        chat.answer().getByText("All of its work").click();
        assertThat(page().locator(".timeline")).containsText("Consent given by you");
        assertThat(page().locator(".timeline")).containsText("Used create artifact");
        page().locator(".timeline details").last().locator("summary").click();
        Looks.at(ana, "run-after-consent");
    }

    @Test
    void request_whenRefused_shouldTellTheEmployeeWhy() {
        demandConsentForFiles();
        chat = Chat.with(ana, ada).say(FILE);
        assertThat(chat.answer().locator(".note-line")).containsText("Needs consent.");

        ana.go("app/inbox");
        page().getByLabel("A word to Ada").fill("We never sell at half price.");
        button("Refuse").first().click();

        assertThat(page().getByText("Refused. The employee has been told.")).isVisible();
        Chat.with(ana, ada).awaitEnd();
        assertThat(page().locator(".rail .bubble.warm")).hasCount(0);
        ana.go("app/artifacts");
        assertThat(page().getByText("No files yet")).isVisible();
    }

    @Test
    void request_whenAlwaysAllowed_shouldAddARule() {
        demandConsentForFiles();
        chat = Chat.with(ana, ada).say(FILE);
        assertThat(chat.answer().locator(".note-line")).containsText("Needs consent.");
        ana.go("app/inbox");
        button("Always allow create artifact").click();
        assertThat(page().getByText("Approved. The work goes on.")).isVisible();
        ana.go("app/rules");
        assertThat(page().locator(".rules-table")).containsText("Nobody, it may");

        chat = Chat.with(ana, ada);
        chat.awaitEnd().say(FILE).awaitEnd();
        assertThat(chat.answer().locator(".note-line")).hasCount(0);
    }

    @Test
    void question_shouldBeAnsweredInTheChat() {
        chat.say(QUESTION);
        Locator box = chat.answer().locator(".ask-box");
        assertThat(box).containsText("Which of the two blends?");
        Looks.at(ana, "chat-question");
        page().reload();
        assertThat(box).containsText("Which of the two blends?");
        box.getByLabel("Your answer").fill("The dark one.");
        box.getByRole(AriaRole.BUTTON).click();

        assertThat(box.locator(".answer")).hasText("Answer: The dark one.");
        chat.awaitEnd();
    }

    @Test
    void question_shouldBeAnsweredOnThePageOfTheRunAndInTheInbox() {
        chat.say(QUESTION);
        assertThat(chat.answer().locator(".ask-box")).isVisible();
        ana.go("app/inbox");
        assertThat(page().locator("#questions-title")).isVisible();
        Looks.at(ana, "inbox-question");
        page().getByText("See the work").click();
        assertThat(page().locator("#question")).containsText("Which of the two blends?");
        assertThat(page().locator(".run-tree")).containsText("Waits for an answer");
        Looks.at(ana, "run-question");
        page().getByLabel("Your answer").fill("The mild one.");
        button("Answer").click();

        assertThat(page().locator(".run-state")).hasText(Pattern.compile("Done"));
        assertThat(page().locator(".timeline")).containsText("Asked a question");
        assertThat(page().locator("#question")).hasCount(0);
        ana.go("app/inbox");
        assertThat(page().getByText("Nothing waits for you")).isVisible();
        ana.ask(ada, QUESTION);
        page().getByLabel("Your answer").fill("Both.");
        button("Answer").click();
        assertThat(page().getByText("Answered. The work goes on.")).isVisible();
        Chat.with(ana, ada).awaitEnd();
    }
}
