package dev.guildhall.application.mail.in;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.domain.mail.DueMail;
import java.util.List;

/** Finds mails about which something is to be done. */
public interface ClaimMails {

    /**
     * Claims some, longest due first.
     *
     * @param max how many at most
     */
    List<DueMail> claim(SystemContext context, int max);
}
