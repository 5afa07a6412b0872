package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Axe;
import dev.guildhall.liberty.browser.testing.Chat;
import dev.guildhall.liberty.browser.testing.Visitor;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a new customer, from nothing to work done by two employees. */
class MainPathE2E {

    @RegisterExtension
    final Visitor ana = new Visitor();

    @Test
    void newCompany_shouldHireTwoEmployeesAndGetADelegatedAnswer() {
        ana.signUp("Lumière Coffee");
        seeTheEmptyTeam();
        findInTheMarketplace();
        hire("Sarah Chen", "Nobody");
        Chat chat = new Chat(ana.page());
        chat.awaitEnd();
        assertThat(chat.answer()).containsText("Hello, I am Sarah Chen");

        ana.go("app/listing?slug=marketing-copywriter");
        hire("Marco Rossi", "Sarah Chen, Marketing manager");
        chat.awaitEnd();
        assertThat(chat.answer()).containsText("Hello, I am Marco Rossi");

        ana.page().locator(".chat-list").getByText("Sarah Chen").click();
        assertThat(heading("Sarah Chen")).isVisible();
        delegate(chat);
        seeBothInTheTeam();
        seeTheUsage();
    }

    private Locator link(String name) {
        return ana.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Locator heading(String name) {
        return ana.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private void seeTheEmptyTeam() {
        link("Team").click();
        assertThat(heading("Nobody works here yet")).isVisible();
        link("Hire your first employee").click();
    }

    private void findInTheMarketplace() {
        Locator cards = ana.page().locator("#listings > li");
        ana.page().getByLabel("Divisions").getByText("Design").click();
        assertThat(ana.page().locator(".chip.removable")).hasText("Remove filter Design");
        assertThat(cards.first()).containsText("Design");
        link("Clear all").click();
        ana.page().getByLabel("Search").fill("prism");
        ana.page().getByLabel("Search").press("Enter");
        assertThat(cards).hasCount(3);
        assertThat(cards.filter(new Locator.FilterOptions().setHasText("Prism Analytics")))
                .hasCount(1);
        ana.page().getByLabel("Search").fill("marketing manager");
        ana.page().getByLabel("Search").press("Enter");
        ana.page()
                .locator("#listings")
                .getByText("Marketing Manager", exactly())
                .click();
        assertThat(heading("Tools and what they permit")).isVisible();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void hire(String name, String manager) {
        link("Hire").and(ana.page().locator(".offer a")).click();
        assertThat(ana.page().getByText("What it will cost")).isVisible();
        ana.page().getByLabel("Name in your company").fill(name);
        ana.page().getByLabel("Reports to").selectOption(manager);
        ana.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hire for"))
                .click();
        ana.page().waitForURL("**/app/chat?**");
        assertThat(heading(name)).isVisible();
    }

    private void delegate(Chat chat) {
        chat.say("Ask Marco to write three lines about our winter blend.");
        Locator card = chat.answer().locator(".delegation");
        assertThat(card.locator(".what")).hasText("Asks Marco Rossi");
        assertThat(card.locator(".run .text").first()).not().isEmpty();
        chat.awaitEnd();
        assertThat(card.locator(".outcome")).hasText(Pattern.compile("^Done, "));
        assertThat(chat.answer()).containsText("What came back from Marco Rossi");
        assertThat(card.locator(".run")).containsText("Plan: three lines about our winter blend");
        assertThat(chat.answer()).not().containsText("asks you to do this");
        assertThat(chat.answer().locator(".cost"))
                .hasText(Pattern.compile("^\\$0\\.\\d{4} · [\\d,]+ tokens, colleagues included$"));
        Axe.assertAccessible(ana.page());
        ana.page().evaluate("[...document.querySelectorAll('#history > .asked')].at(-1).scrollIntoView()");
        ana.photograph(Path.of("target", "screenshots", "chat-delegation.png"));
    }

    private void seeBothInTheTeam() {
        link("Team").click();
        assertThat(ana.page().locator(".cards > li")).hasCount(2);
        assertThat(ana.page().locator(".tree ul")).containsText("Marco Rossi");
        draw("Sarah Chen, Marketing manager", "Marco Rossi");
        assertThat(ana.page().getByRole(AriaRole.ALERT))
                .hasText("Marco Rossi reports to Sarah Chen already, directly or through others. "
                        + "With this line Sarah Chen would report to itself. Erase the other line first.");
    }

    private void draw(String who, String whom) {
        ana.page().locator("#from").selectOption(who);
        Locator option = ana.page().locator("#to option").filter(new Locator.FilterOptions().setHasText(whom));
        ana.page().locator("#to").selectOption(option.getAttribute("value"));
        ana.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draw line"))
                .click();
    }

    private void seeTheUsage() {
        link("Usage").click();
        Locator byEmployee = ana.page().getByRole(AriaRole.TABLE).first();
        assertThat(byEmployee).containsText("Sarah Chen");
        assertThat(byEmployee).containsText("Marco Rossi");
        Locator calls =
                ana.page().locator(".figures > div").filter(new Locator.FilterOptions().setHasText("Model calls"));
        // Two hellos, the question, the colleague's answer, and putting it together.
        assertThat(calls.locator("dd")).hasText("5");
        assertThat(byEmployee.locator("tfoot td").nth(2)).hasText("5");
    }
}
