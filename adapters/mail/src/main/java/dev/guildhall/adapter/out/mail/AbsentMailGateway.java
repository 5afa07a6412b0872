package dev.guildhall.adapter.out.mail;

import dev.guildhall.application.mail.out.MailGateway;
import dev.guildhall.domain.mail.OutboxMail;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Stands where no mail server is set. Says so in the log for each mail, without what the mail says or to whom. */
public final class AbsentMailGateway implements MailGateway {

    private static final Logger LOG = System.getLogger(AbsentMailGateway.class.getName());

    @Override
    public Delivery deliver(OutboxMail mail) {
        LOG.log(
                Level.WARNING,
                "no mail server is set: mail {0} ({1}) waits on the outbox page",
                mail.id().toString(),
                mail.kind());
        return new Delivery.NoServer();
    }
}
