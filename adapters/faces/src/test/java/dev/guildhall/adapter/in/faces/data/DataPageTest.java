package dev.guildhall.adapter.in.faces.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.lifecycle.in.CancelDeletion;
import dev.guildhall.application.lifecycle.in.RequestDeletion;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.tenant.Deletion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataPageTest {

    private final FakeBrowser browser = new FakeBrowser();
    private final List<String> names = new ArrayList<>();
    private RequestDeletion.Outcome asked =
            new RequestDeletion.Outcome.Asked(new Deletion(Sample.MEMBER, Sample.NOW, Sample.NOW));
    private CancelDeletion.Outcome cancelled = new CancelDeletion.Outcome.Cancelled();

    private DataPage page(Role role) {
        return new DataPage(
                browser,
                Sample.caller(role),
                (context, name) -> {
                    names.add(name);
                    return asked;
                },
                context -> cancelled);
    }

    private DataPage pressing(String change) {
        browser.postback = true;
        browser.parameters.put("change", change);
        DataPage page = page(Role.ADMIN);
        page.act();
        return page;
    }

    @Test
    void act_whenTheReaderIsNoAdmin_shouldBeRefused() {
        assertThatThrownBy(() -> page(Role.MEMBER).act()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void act_whenOnlyShown_shouldAskForNothing() {
        page(Role.ADMIN).act();

        assertThat(names).isEmpty();
        assertThat(page(Role.ADMIN).isDeleting()).isFalse();
    }

    @Test
    void act_whenAskedToErase_shouldPassTheNameOn() {
        browser.parameters.put("companyName", "Northwind");
        pressing("delete");

        assertThat(names).containsExactly("Northwind");
        assertThat(browser.redirect).hasValue("/app/settings/data?notice=deletion-asked");
    }

    @Test
    void act_whenTheNameIsAnotherOrTheSignInOld_shouldSayWhatToDo() {
        asked = new RequestDeletion.Outcome.OtherName();
        assertThat(pressing("delete").getErrors()).containsKey("companyName");
        asked = new RequestDeletion.Outcome.HasOperators();
        assertThat(pressing("delete").getErrors().get("companyName")).contains("Operators of the platform");
        asked = new RequestDeletion.Outcome.SignInAgain();
        assertThat(pressing("delete").getErrors().get("companyName")).contains("15 minutes");
        assertThat(browser.redirect).isEmpty();

        asked = new RequestDeletion.Outcome.NotOwner();
        pressing("delete");
        assertThat(browser.redirect).hasValue("/app/settings/data?notice=deletion-not-owner");
    }

    @Test
    void act_whenTakenBack_shouldSayWhatBecameOfIt() {
        pressing("cancel");
        assertThat(browser.redirect).hasValue("/app/settings/data?notice=deletion-cancelled");
        cancelled = new CancelDeletion.Outcome.NotAsked();
        pressing("cancel");
        assertThat(browser.redirect).hasValue("/app/settings/data?notice=deletion-not-asked");
    }
}
