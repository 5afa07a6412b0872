package dev.guildhall.application.mail.out;

import dev.guildhall.domain.mail.OutboxMail;

/** Hands mails to a mail server. Slow: never called inside a transaction. */
public interface MailGateway {

    /**
     * Delivers one mail. The same mail may be given twice, when it could not be noted that the first time worked; it then
     * carries the same message id. Never throws because of the server.
     */
    Delivery deliver(OutboxMail mail);

    /** What became of it. */
    sealed interface Delivery {
        /** The server has taken it. */
        record Taken() implements Delivery {}

        /** The server will not take it, however often it is asked. */
        record Refused(String reason) implements Delivery {}

        /** It did not work this time. */
        record Failed(String reason) implements Delivery {}

        /** There is no server; people find the mail in the outbox. */
        record NoServer() implements Delivery {}
    }
}
