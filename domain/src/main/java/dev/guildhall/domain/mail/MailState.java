package dev.guildhall.domain.mail;

/** How far a mail has come. */
public enum MailState {
    /** Waits to be handed to the mail server, or to be tried again. */
    QUEUED,
    /** There is no mail server: an operator reads it on the outbox page, until it expires. */
    KEPT,
    /** The mail server has taken it. */
    SENT,
    /** The mail server refuses it, or could not be reached again and again. */
    FAILED,
    /** It was not sent in time; what it says is of no use any more. */
    EXPIRED;

    /** Whether nothing more is going to be done to deliver it. */
    public boolean isFinal() {
        return switch (this) {
            case QUEUED, KEPT -> false;
            case SENT, FAILED, EXPIRED -> true;
        };
    }
}
