package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.guildhall.liberty.browser.testing.Axe;
import dev.guildhall.liberty.browser.testing.Chat;
import dev.guildhall.liberty.browser.testing.Company;
import dev.guildhall.liberty.browser.testing.LooseWire;
import dev.guildhall.liberty.browser.testing.Visitor;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answers that are interrupted, watched again, stopped. */
@SuppressWarnings("NullAway.Init")
class ChatE2E {

    private static final int PIECES = 400;

    private static Company company;
    private static String employee;

    @RegisterExtension
    final Visitor ana = new Visitor();

    @BeforeAll
    static void hire() {
        try (Visitor first = Visitor.open()) {
            company = first.signUp("Interrupted Inc");
            employee = first.hire("marketing-manager", "Sarah", "");
            Chat.with(first, employee).awaitEnd();
        }
    }

    private Chat chat() {
        return Chat.with(ana.as(company), employee);
    }

    @Test
    void reload_inTheMiddleOfAnAnswer_shouldGoOnWithoutGapOrRepeat() {
        Chat chat = chat().say("[demo:slow] Plan a tasting.").awaitWriting();
        String before = chat.text().last().innerText();

        ana.page().reload();

        chat.awaitWriting();
        Axe.assertAccessible(ana.page());
        chat.awaitEnd();
        String live = chat.text().innerText();
        assertThat(live).startsWith(before.substring(0, before.length() / 2));
        ana.page().reload();
        assertThat(chat.text()).hasText(Pattern.compile("Next step"));
        assertThat(chat.text().innerText().strip()).isEqualTo(live.strip());
    }

    @Test
    void lostConnection_shouldBeTakenUpAgain() {
        ana.as(company).expecting("ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED|ERR_CONNECTION|ERR_SOCKET");
        try (LooseWire wire = new LooseWire()) {
            Chat chat = new Chat(ana.go(wire.url() + "app/chat?employee=" + employee));
            chat.say("[demo:long=%d] Count.".formatted(PIECES)).awaitWriting();

            wire.cut();
            assertThat(chat.state()).containsText("Connection lost");
            wire.mend();

            chat.awaitEnd();
            String whole = IntStream.rangeClosed(1, PIECES)
                    .mapToObj(n -> "piece " + n + " of " + PIECES)
                    .collect(Collectors.joining(" "));
            assertThat(chat.text()).hasText(whole);
        }
    }

    @Test
    void stop_shouldReallyStopTheRun() {
        Chat chat = chat().say("[demo:slow] Write a long plan.").awaitWriting();
        String run = chat.answer().getAttribute("data-run");

        chat.stop().click();

        assertThat(chat.answer().locator(".ending")).containsText("Stopped.");
        assertThat(chat.stop()).isHidden();
        assertThat(ana.get("runs/" + run).getString("state")).isEqualTo("CANCELLED");
        String text = chat.text().innerText();
        Locator again = chat.answer().getByText("Try again");
        assertThat(again).isVisible();
        ana.page().reload();
        assertThat(chat.answer().locator(".ending")).containsText("Stopped.");
        assertThat(chat.text().innerText().strip()).isEqualTo(text.strip());
    }

    @Test
    void failedAnswer_shouldSayWhyAndOfferToTryAgain() {
        Chat chat = chat().say("[demo:fail=401] Do it.");

        assertThat(chat.answer().locator(".ending")).isVisible();
        assertThat(chat.answer().getByText("Try again")).isVisible();
        Axe.assertAccessible(ana.page());
    }
}
