package dev.guildhall.adapter.in.faces.platform;

import dev.guildhall.adapter.in.faces.support.Show;
import dev.guildhall.domain.mail.MailState;
import dev.guildhall.domain.mail.OutboxMail;

/**
 * A mail in the outbox.
 *
 * @param text what it says; empty when that is for its reader only
 * @param problem why it was not sent; empty when there is no problem
 */
public record OutboxRow(
        String id,
        String subject,
        String to,
        String about,
        String state,
        boolean kept,
        String text,
        String problem,
        String written,
        String writtenAt,
        String expires,
        String expiresAt) {

    static OutboxRow of(OutboxMail mail) {
        return new OutboxRow(
                mail.id().toString(),
                mail.subject(),
                mail.to().value(),
                Show.word(mail.kind()),
                state(mail),
                mail.state() == MailState.KEPT,
                mail.body().orElse(""),
                mail.failure().orElse(""),
                Show.time(mail.createdAt()),
                mail.createdAt().toString(),
                Show.time(mail.expiresAt()),
                mail.expiresAt().toString());
    }

    private static String state(OutboxMail mail) {
        return switch (mail.state()) {
            case QUEUED ->
                mail.attempts() == 0
                        ? "Waits to be sent"
                        : "Tried " + Show.count(mail.attempts(), "time") + ", is tried again";
            case KEPT -> "Not sent: no mail server is set";
            case SENT -> "Sent";
            case FAILED -> "Not sent";
            case EXPIRED -> "Expired before it could be sent";
        };
    }
}
