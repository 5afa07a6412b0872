package dev.guildhall.adapter.out.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.mail.SmtpServer.Login;
import dev.guildhall.adapter.out.mail.SmtpServer.Protection;
import dev.guildhall.application.mail.out.MailGateway.Delivery;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a server answers to single steps. */
class ScriptedSmtpTest {

    private static Delivery deliver(ScriptedServer server, Protection protection, Optional<Login> login) {
        return new SmtpMailGateway(
                        new SmtpServer("localhost", server.port(), protection, login, Mails.FROM),
                        Optional.of(Trust.onlyOurs()),
                        Duration.ofSeconds(5))
                .deliver(Mails.queued());
    }

    @Test
    void deliver_whenTheReaderIsUnknown_shouldBeRefusedForGood() throws IOException {
        try (ScriptedServer server = ScriptedServer.answering(Map.of("RCPT", "550 5.1.1 no such user here"))) {
            assertThat(deliver(server, Protection.NONE, Optional.empty()))
                    .isInstanceOfSatisfying(
                            Delivery.Refused.class,
                            refused ->
                                    assertThat(refused.reason()).contains("550").contains("no such user here"));
        }
    }

    @Test
    void deliver_whenTheServerAnswersWithAddressesAndControlCharacters_shouldTellWithoutThem() throws IOException {
        String reply = "550 \u001b[2J<ana@example.com> is unknown " + "x".repeat(300);
        try (ScriptedServer server = ScriptedServer.answering(Map.of("RCPT", reply))) {
            assertThat(deliver(server, Protection.NONE, Optional.empty()))
                    .isInstanceOfSatisfying(
                            Delivery.Refused.class,
                            refused -> assertThat(refused.reason())
                                    .contains("(address)> is unknown")
                                    .doesNotContain("ana@")
                                    .doesNotContain("\u001b")
                                    .hasSizeLessThan(260));
        }
    }

    @Test
    void deliver_whenTheMailboxIsBusy_shouldFailForNow() throws IOException {
        try (ScriptedServer server = ScriptedServer.answering(Map.of("RCPT", "450 try again later"))) {
            assertThat(deliver(server, Protection.NONE, Optional.empty()))
                    .isInstanceOfSatisfying(
                            Delivery.Failed.class,
                            failed -> assertThat(failed.reason()).contains("450"));
        }
    }

    @Test
    void deliver_whenTheTextIsRefused_shouldBeRefusedForGood() throws IOException {
        try (ScriptedServer server = ScriptedServer.answering(Map.of(".", "554 not wanted"))) {
            assertThat(deliver(server, Protection.NONE, Optional.empty())).isInstanceOf(Delivery.Refused.class);
        }
    }

    @Test
    void deliver_whenTheServerWantsALogin_shouldFailForNow() throws IOException {
        try (ScriptedServer server = ScriptedServer.answering(Map.of("MAIL", "530 sign in first"))) {
            assertThat(deliver(server, Protection.NONE, Optional.empty())).isInstanceOf(Delivery.Failed.class);
        }
    }

    @Test
    void deliver_withStartTls_shouldSayNothingOfTheMailBeforeItIsProtected() throws IOException {
        try (ScriptedServer server = ScriptedServer.answering(Map.of())) {
            assertThat(deliver(server, Protection.STARTTLS, Optional.of(new Login("guildhall", "relay secret"))))
                    .isEqualTo(new Delivery.Taken());
            assertThat(server.inTheClear()).anyMatch(line -> line.startsWith("STARTTLS"));
            assertThat(server.inTheClear()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("RCPT"));
            assertThat(server.protectedLines()).anyMatch(line -> line.startsWith("AUTH"));
            assertThat(server.protectedLines()).anyMatch(line -> line.startsWith("RCPT TO:<ana@example.com>"));
        }
    }

    @Test
    void deliver_whenSomebodyTakesStartTlsAway_shouldSendNothing() throws IOException {
        try (ScriptedServer server = ScriptedServer.answering(Map.of("STARTTLS", "502 not here"))) {
            assertThat(deliver(server, Protection.STARTTLS, Optional.empty())).isInstanceOf(Delivery.Failed.class);
            assertThat(server.inTheClear()).noneMatch(line -> line.startsWith("RCPT"));
        }
    }
}
