package dev.guildhall.adapter.in.faces.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.in.faces.support.FakeBrowser;
import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.application.error.NotPermitted;
import dev.guildhall.application.page.Page;
import dev.guildhall.domain.access.Role;
import dev.guildhall.domain.run.DeadLetter;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadLettersPageTest {

    private static final RunId RUN = new RunId(Sample.id(12));

    private final FakeBrowser browser = new FakeBrowser();
    private boolean there = true;

    private DeadLettersPage page(Role role) {
        return new DeadLettersPage(
                browser,
                Sample.caller(role),
                (context, page) -> new Page<>(
                        List.of(new DeadLetter(Sample.TENANT, RUN, 6, "It stops.", Sample.NOW, Sample.NOW)),
                        Optional.of("next")),
                (context, run) -> there,
                (context, run, reason) -> {
                    if (reason.isBlank()) {
                        throw new InvalidValue("reason", "must not be empty");
                    }
                    return there;
                });
    }

    private DeadLettersPage pressing(String button) {
        browser.postback = true;
        browser.parameters.put(button, RUN.toString());
        DeadLettersPage page = page(Role.OPERATOR);
        page.act();
        return page;
    }

    @Test
    void rows_shouldTellWhyAndSinceWhen() {
        DeadLetterRow row = page(Role.OPERATOR).getRows().getFirst();

        assertThat(row.reason()).isEqualTo("It stops.");
        assertThat(row.attempts()).isEqualTo("6 attempts");
        assertThat(page(Role.OPERATOR).getOlder()).isEqualTo("/app/platform/dead-letters?cursor=next");
    }

    @Test
    void act_whenTheReaderIsNoOperator_shouldBeRefused() {
        assertThatThrownBy(() -> page(Role.ADMIN).act()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void act_whenRetried_shouldSayWhatBecameOfIt() {
        pressing("retry");
        assertThat(browser.redirect).hasValue("/app/platform/dead-letters?notice=letter-retried");

        there = false;
        pressing("retry");
        assertThat(browser.redirect).hasValue("/app/platform/dead-letters?notice=letter-gone");
    }

    @Test
    void act_whenDiscardedWithoutAReason_shouldAskForOne() {
        DeadLettersPage page = pressing("discard");

        assertThat(page.getErrors()).containsKey(RUN.toString());
        assertThat(browser.redirect).isEmpty();
        browser.parameters.put("reason-" + RUN, "Nobody needs it.");
        pressing("discard");
        assertThat(browser.redirect).hasValue("/app/platform/dead-letters?notice=letter-discarded");
    }
}
