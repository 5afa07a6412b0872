package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Axe;
import dev.guildhall.liberty.browser.testing.Chat;
import dev.guildhall.liberty.browser.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What employees remember and make, as people see it. */
@SuppressWarnings("NullAway.Init")
class NotesAndFilesE2E {

    private static final String HOSTILE = "<script>document.title = 'taken over'</script>";

    @RegisterExtension
    final Visitor ana = new Visitor();

    private String ada;
    private Chat chat;

    @BeforeEach
    void hire() {
        ana.signUp("Notes and Files");
        ada = ana.hire("marketing-manager", "Ada", "");
        chat = Chat.with(ana, ada).awaitEnd();
    }

    @Test
    void notes_whenForgotten_shouldBeGone() {
        ana.go("app/employee?id=" + ada);
        Locator section = ana.page().locator("#memories");
        assertThat(section).containsText("Nothing yet.");
        Chat.with(ana, ada)
                .say("[demo:tool=remember {\"text\":\"Likes <b>tea</b>.\",\"topic\":\"Ana\"}]")
                .awaitEnd();

        ana.go("app/employee?id=" + ada);
        assertThat(heading("What Ada remembers")).isVisible();
        assertThat(section.locator(".note-text")).hasText("Likes <b>tea</b>.");
        Axe.assertAccessible(ana.page());
        section.locator(".forget summary").click();
        section.getByRole(AriaRole.BUTTON).click();

        assertThat(ana.page().getByRole(AriaRole.STATUS)).hasText("The note is gone for good.");
        assertThat(section).containsText("Nothing yet.");
    }

    @Test
    void files_whenMade_shouldBeDownloadedAndNeverShown() throws IOException {
        chat.say("[demo:tool=create_artifact {\"name\":\"plan.html\",\"mediaType\":\"text/html\",\"content\":\""
                        + HOSTILE + "\"}]")
                .awaitEnd();
        Locator inTheChat = chat.answer().locator(".made a");
        assertThat(inTheChat).hasText("plan.html");
        assertDownloads(inTheChat);

        ana.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Files"))
                .click();
        assertThat(heading("Files")).isVisible();
        assertThat(ana.page().locator("#files > li")).hasCount(1);
        assertThat(ana.page().locator("#files")).containsText("Ada");
        Axe.assertAccessible(ana.page());
        assertDownloads(ana.page().locator("#files a").first());
        assertThat(ana.page()).not().hasTitle(Pattern.compile("taken over"));
    }

    private void assertDownloads(Locator link) throws IOException {
        Download download = ana.page().waitForDownload(link::click);

        assertThat(download.suggestedFilename()).isEqualTo("plan.html");
        assertThat(Files.readString(download.path())).isEqualTo(HOSTILE);
    }

    private Locator heading(String name) {
        return ana.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }
}
