package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.guildhall.liberty.browser.testing.Chat;
import dev.guildhall.liberty.browser.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Work without a mouse. */
class KeyboardE2E {

    private static final int MOST_STEPS = 40;

    @RegisterExtension
    final Visitor ana = new Visitor();

    @Test
    void tab_shouldReachTheChatAndItsComposerAndEnterShouldSend() {
        ana.signUp("Keys Ltd");
        ana.hire("marketing-manager", "Sarah", "");
        Page page = ana.go("app/team");
        Chat chat = new Chat(page);

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to content");
        tabTo("Chat with Sarah");
        page.keyboard().press("Enter");
        page.waitForURL("**/app/chat?**");
        chat.awaitEnd();
        assertThat(chat.composer()).isFocused();

        page.locator(".skip").focus();
        tabTo("Message to Sarah");
        page.keyboard().type("What can you do for us?");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("Be short.");
        page.keyboard().press("Enter");

        assertThat(page.locator("#history > .asked").last()).containsText("What can you do for us?\nBe short.");
        assertThat(chat.composer()).hasValue("");
        chat.awaitWriting().awaitEnd();
    }

    /** Presses Tab until what has this name is in focus, and checks that each stop on the way can be seen. */
    private void tabTo(String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            ana.page().keyboard().press("Tab");
            assertThat((Boolean) ana.page().evaluate("document.activeElement.matches(':focus-visible')"))
                    .isTrue();
            if (name.equals(focusedName())) {
                return;
            }
        }
        throw new AssertionError(name + " was not reached; in focus is " + focusedName());
    }

    private Object focusedName() {
        return ana.page().evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()");
    }
}
