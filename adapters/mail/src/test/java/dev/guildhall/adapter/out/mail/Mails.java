package dev.guildhall.adapter.out.mail;

import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A mail to send. */
final class Mails {

    static final String FROM = "no-reply@guildhall.example";
    static final MailId ID = new MailId(new UUID(7, 7));

    private Mails() {}

    static OutboxMail queued() {
        return OutboxMail.queued(
                new TenantId(new UUID(1, 1)),
                ID,
                new Mail(
                        MailKind.RESET_PASSWORD,
                        new EmailAddress("ana@example.com"),
                        "Dein neues Paßwort",
                        "Öffne diesen Link:\nhttps://example.com/reset"),
                Instant.parse("2026-11-20T10:00:00Z"),
                Duration.ofHours(1));
    }
}
