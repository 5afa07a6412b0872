package dev.guildhall.adapter.out.mail;

import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.OutboxMail;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A message of plain text whose id follows from the mail's, so that a copy sent twice can be known as one. */
final class OneMessage extends MimeMessage {

    private static final String SENDER = "Guildhall";

    private final String messageId;

    private OneMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(Session session, OutboxMail mail, Mail text, String from) throws MessagingException {
        String domain = from.substring(from.indexOf('@') + 1);
        OneMessage message = new OneMessage(session, "<" + mail.id() + "@" + domain + ">");
        message.setFrom(sender(from));
        message.setRecipient(
                Message.RecipientType.TO, new InternetAddress(text.to().value(), true));
        message.setSubject(text.subject(), "UTF-8");
        message.setSentDate(Date.from(mail.createdAt()));
        // Nobody is to answer it by machine.
        message.setHeader("Auto-Submitted", "auto-generated");
        byte[] body = text.body().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        message.setDataHandler(new DataHandler(new ByteArrayDataSource(body, "text/plain; charset=UTF-8")));
        message.saveChanges();
        return message;
    }

    private static InternetAddress sender(String from) throws MessagingException {
        try {
            return new InternetAddress(from, SENDER, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
