package dev.guildhall.application.mail;

import dev.guildhall.application.mail.in.ClaimMails;
import dev.guildhall.application.mail.in.DeliverMail;
import dev.guildhall.application.mail.in.ListOutbox;

/** Builds the use cases of mails. */
public final class MailUseCases {

    private final MailPorts ports;

    /**
     * @param ports what they run on
     */
    public MailUseCases(MailPorts ports) {
        this.ports = ports;
    }

    /** {@link ClaimMails}. */
    public ClaimMails claimMails() {
        return new ClaimMailsService(ports);
    }

    /** {@link DeliverMail}. */
    public DeliverMail deliverMail() {
        return new DeliverMailService(ports);
    }

    /** {@link ListOutbox}. */
    public ListOutbox listOutbox() {
        return new ListOutboxService(ports);
    }
}
