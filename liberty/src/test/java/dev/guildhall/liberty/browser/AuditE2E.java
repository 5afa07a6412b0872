package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.guildhall.liberty.browser.testing.Looks;
import dev.guildhall.liberty.browser.testing.Visitor;
import dev.guildhall.verifier.AuditVerifier;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who did what, found and taken away. */
class AuditE2E {

    @RegisterExtension
    final Visitor ana = new Visitor();

    private Page page() {
        return ana.page();
    }

    private Locator entries() {
        return page().locator("#entries > li");
    }

    private void filter() {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter"))
                .click();
    }

    @Test
    void log_shouldBeReadFilteredAndExportedWhole() throws IOException {
        ana.signUp("Careful & Sons");
        ana.hire("marketing-manager", "Ada", "");
        ana.go("app/team");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Audit log"))
                .click();
        assertThat(entries()).hasCount(2);
        assertThat(entries().first()).containsText("Employee hired by you");
        assertThat(entries().first()).containsText("Ada");
        entries().first().locator("summary").click();
        assertThat(entries().first()).containsText("From where");
        Looks.at(ana, "audit");

        page().getByLabel("Action").selectOption("company_founded");
        filter();
        assertThat(entries()).hasCount(1);
        page().getByLabel("To day, included").fill("2020-01-01");
        filter();
        assertThat(page().getByText("Nothing matches")).isVisible();
        Looks.at(ana, "audit-nothing");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show all"))
                .first()
                .click();
        entries().first().getByRole(AriaRole.LINK).first().click();
        assertThat(page().getByText("Only by you")).isVisible();

        Download file = page().waitForDownload(
                        () -> page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export all"))
                                .click());
        assertThat(AuditVerifier.verify(file.path(), List.of(), Optional.empty())
                        .findings())
                .isEmpty();
    }
}
