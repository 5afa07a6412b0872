package dev.guildhall.application.mail.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.mail.DueMail;

/** Does what is due about a mail: hands it to the mail server, lets it expire, or forgets it. */
public interface DeliverMail {

    /** Does it, if it is still to be done. */
    void deliver(SystemContext context, DueMail due);
}
