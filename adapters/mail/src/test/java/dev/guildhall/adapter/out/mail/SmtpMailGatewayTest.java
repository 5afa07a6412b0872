package dev.guildhall.adapter.out.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.guildhall.adapter.out.mail.SmtpServer.Login;
import dev.guildhall.adapter.out.mail.SmtpServer.Protection;
import dev.guildhall.application.mail.out.MailGateway.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmtpMailGatewayTest {

    private static final Login LOGIN = new Login("guildhall", "relay secret");

    static {
        Trust.install();
    }

    private final GreenMail plain = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final GreenMail encrypted = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));

    @AfterEach
    void stop() {
        plain.stop();
        encrypted.stop();
    }

    private SmtpServer open() {
        return new SmtpServer("127.0.0.1", plain.getSmtp().getPort(), Protection.NONE, Optional.empty(), Mails.FROM);
    }

    private SmtpServer secured(String password) {
        return new SmtpServer(
                "localhost",
                encrypted.getSmtps().getPort(),
                Protection.TLS,
                Optional.of(new Login(LOGIN.user(), password)),
                Mails.FROM);
    }

    @Test
    void deliver_shouldArriveAsWritten() throws MessagingException, IOException {
        plain.start();

        Delivery delivery = new SmtpMailGateway(open()).deliver(Mails.queued());

        assertThat(delivery).isEqualTo(new Delivery.Taken());
        MimeMessage message = plain.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Dein neues Paßwort");
        assertThat(message.getContent().toString().strip())
                .isEqualTo("Öffne diesen Link:\r\nhttps://example.com/reset");
        assertThat(message.getFrom()[0]).hasToString("Guildhall <" + Mails.FROM + ">");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("ana@example.com");
        assertThat(message.getMessageID()).isEqualTo("<" + Mails.ID + "@guildhall.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void deliver_overTls_shouldSignInAndArrive() {
        encrypted.setUser(LOGIN.user(), LOGIN.user(), LOGIN.password());
        encrypted.getUserManager().setAuthRequired(true);
        encrypted.start();

        assertThat(trusting(secured(LOGIN.password())).deliver(Mails.queued())).isEqualTo(new Delivery.Taken());
        assertThat(encrypted.getReceivedMessages()).hasSize(1);
    }

    @Test
    void deliver_withAWrongPassword_shouldFailForNow() {
        encrypted.setUser(LOGIN.user(), LOGIN.user(), LOGIN.password());
        encrypted.getUserManager().setAuthRequired(true);
        encrypted.start();

        assertThat(trusting(secured("wrong")).deliver(Mails.queued()))
                .isInstanceOfSatisfying(
                        Delivery.Failed.class,
                        failed -> assertThat(failed.reason())
                                .contains("Authentication")
                                .doesNotContain("wrong"));
        assertThat(encrypted.getReceivedMessages()).isEmpty();
    }

    @Test
    void deliver_whenTheCertificateIsOfNobodyWeTrust_shouldSayNothingToIt() {
        encrypted.start();

        assertThat(new SmtpMailGateway(secured(LOGIN.password())).deliver(Mails.queued()))
                .isInstanceOf(Delivery.Failed.class);
        assertThat(encrypted.getReceivedMessages()).isEmpty();
    }

    @Test
    void deliver_whenTheServerIsGone_shouldFailForNow() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        Delivery delivery = new SmtpMailGateway(
                        new SmtpServer("127.0.0.1", free, Protection.NONE, Optional.empty(), Mails.FROM))
                .deliver(Mails.queued());

        assertThat(delivery).isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void deliver_whenTheServerSaysNothing_shouldGiveUpInTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            SmtpServer server =
                    new SmtpServer("127.0.0.1", silent.getLocalPort(), Protection.NONE, Optional.empty(), Mails.FROM);

            Delivery delivery =
                    new SmtpMailGateway(server, Optional.empty(), Duration.ofMillis(200)).deliver(Mails.queued());

            assertThat(delivery).isInstanceOf(Delivery.Failed.class);
        }
    }

    @Test
    void server_whenAPasswordWouldGoInTheClear_shouldBeRefused() {
        assertThatThrownBy(() -> new SmtpServer("h", 25, Protection.NONE, Optional.of(LOGIN), Mails.FROM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LOGIN.toString()).doesNotContain(LOGIN.password());
    }

    private static SmtpMailGateway trusting(SmtpServer server) {
        return new SmtpMailGateway(server, Optional.of(Trust.onlyOurs()), Duration.ofSeconds(5));
    }
}
