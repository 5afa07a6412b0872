package dev.guildhall.liberty.browser.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The chat page. */
public record Chat(Page page) {

    private static final Pattern COST = Pattern.compile("^\\$\\d+\\.\\d{2,6}\\b");

    /** Opens the chat with an employee. */
    public static Chat with(Visitor visitor, String employee) {
        return new Chat(visitor.go("app/chat?employee=" + employee));
    }

    /** Types, sends, and waits until the answer has a place. */
    public Chat say(String content) {
        // Before its scripts have come, the page cannot send.
        page.waitForLoadState();
        int before = answers().count();
        composer().fill(content);
        composer().press("Enter");
        assertThat(answers()).hasCount(before + 1);
        return this;
    }

    /** Where messages are typed. */
    public Locator composer() {
        return page.locator("#content");
    }

    /** The last answer, finished or not. */
    public Locator answer() {
        return answers().last();
    }

    private Locator answers() {
        return page.locator("#history > .turn.answered");
    }

    /** The text of the last answer, without what colleagues said in it. */
    public Locator text() {
        return page.locator("#history > .turn.answered:last-child > .run > .text, "
                + "#history > .turn.answered:last-child > .text");
    }

    /** The line that tells how the answer goes. */
    public Locator state() {
        return page.locator("#state");
    }

    /** The button that stops an answer. */
    public Locator stop() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop"));
    }

    /** Waits until the answer flows. */
    public Chat awaitWriting() {
        assertThat(state()).hasText(Pattern.compile("is writing"));
        assertThat(text().last()).not().isEmpty();
        return this;
    }

    /** Waits until nothing more comes. */
    public Chat awaitEnd() {
        assertThat(page.locator(".turn.live")).hasCount(0);
        assertThat(answer().locator(".cost")).hasText(COST);
        return this;
    }
}
