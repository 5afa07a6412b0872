package dev.guildhall.application.testing.contract;

import dev.guildhall.application.crosstenant.MailClaims;
import dev.guildhall.application.mail.out.MailQueue;
import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.MailKind;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.MailId;
import java.time.Duration;

/** Mails, and words for the contracts around them. */
public interface PostPorts extends StorePorts {

    /** Mails as a tenant sees them. */
    MailQueue mails();

    /** Mails as the ticker sees them. */
    MailClaims mailClaims();

    /** Stores a new mail that is worth sending for an hour. */
    default OutboxMail post(Company company) {
        OutboxMail mail = OutboxMail.queued(
                company.id(),
                new MailId(company.make().id()),
                new Mail(
                        MailKind.RESET_PASSWORD, company.admin().email(), "A new password", "Open this link.\nThanks."),
                company.clock().instant(),
                Duration.ofHours(1));
        company.run(() -> mails().enqueue(mail));
        return mail;
    }
}
