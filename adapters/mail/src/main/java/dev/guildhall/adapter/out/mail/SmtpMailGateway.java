package dev.guildhall.adapter.out.mail;

import dev.guildhall.adapter.out.mail.SmtpServer.Login;
import dev.guildhall.adapter.out.mail.SmtpServer.Protection;
import dev.guildhall.application.mail.out.MailGateway;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.OutboxMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** Hands mails to one SMTP server, each over a connection of its own. */
public final class SmtpMailGateway implements MailGateway {

    private static final Logger LOG = System.getLogger(SmtpMailGateway.class.getName());

    /** Longest time for one step of the conversation with the server. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final SmtpServer server;
    private final Session session;

    /**
     * @param server whose certificate must be one that this machine trusts
     */
    public SmtpMailGateway(SmtpServer server) {
        this(server, Optional.empty(), PATIENCE);
    }

    /**
     * @param sockets that decide whom to trust; empty for the machine's own
     * @param patience for one step of the conversation
     */
    SmtpMailGateway(SmtpServer server, Optional<SSLSocketFactory> sockets, Duration patience) {
        this.server = server;
        Properties properties = properties(server, patience);
        sockets.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
        this.session = Session.getInstance(properties);
    }

    private static Properties properties(SmtpServer server, Duration patience) {
        Properties properties = new Properties();
        String millis = Long.toString(patience.toMillis());
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.auth", Boolean.toString(server.login().isPresent()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.protection() == Protection.TLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.protection() == Protection.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.protection() == Protection.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put(
                "mail.smtp.localhost", server.from().substring(server.from().indexOf('@') + 1));
        return properties;
    }

    @Override
    public Delivery deliver(OutboxMail mail) {
        Mail text = mail.mail().orElseThrow(() -> new IllegalStateException("nothing to send: " + mail));
        Delivery delivery = hand(mail, text);
        if (delivery instanceof Delivery.Failed(String reason)) {
            LOG.log(
                    Level.WARNING,
                    "mail {0} ({1}) could not be sent: {2}",
                    mail.id().toString(),
                    mail.kind(),
                    reason);
        }
        return delivery;
    }

    private Delivery hand(OutboxMail mail, Mail text) {
        boolean taken = false;
        try (Transport transport = session.getTransport()) {
            MimeMessage message = OneMessage.of(session, mail, text, server.from());
            transport.connect(
                    server.host(),
                    server.port(),
                    server.login().map(Login::user).orElse(null),
                    server.login().map(Login::password).orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
            taken = true;
        } catch (MessagingException failure) {
            // What goes wrong in saying goodbye changes nothing about a mail that the server has taken.
            if (!taken) {
                return SmtpFailures.read(failure);
            }
        }
        return new Delivery.Taken();
    }
}
