package dev.guildhall.domain.mail;

import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.Text;

/**
 * A mail in plain text to one reader. Neither the address nor the subject can hold a line break, so no header can be
 * smuggled in through them. Never logged: the body may hold a link that lets its reader in.
 *
 * @param subject one line of at most {@link #MAX_SUBJECT} characters
 * @param body at most {@link #MAX_BODY} characters; lines end with a line feed
 */
public record Mail(MailKind kind, EmailAddress to, String subject, String body) {

    /** Most characters of a subject. */
    public static final int MAX_SUBJECT = 200;

    /** Most characters of a body. */
    public static final int MAX_BODY = 8_000;

    /** Cleans and checks the texts. */
    public Mail {
        subject = Text.line("subject", subject, MAX_SUBJECT);
        body = Text.required("body", body, MAX_BODY).replace("\r\n", "\n").replace('\r', '\n');
    }

    @Override
    public String toString() {
        return "Mail[" + kind + "]";
    }
}
