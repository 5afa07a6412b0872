package dev.guildhall.application.mail.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.mail.OutboxMail;

/** Lists the mails of all tenants for operators of the platform. */
public interface ListOutbox {

    /** Most mails on a page. */
    int MAX_PAGE = 25;

    /**
     * Mails, newest first. What a mail says is there only while it is {@link dev.guildhall.domain.mail.MailState#KEPT kept}:
     * one that a mail server delivers is for nobody's eyes but its reader's.
     *
     * @param page at most {@link #MAX_PAGE} of them, whatever is asked
     */
    Page<OutboxMail> list(CallContext context, PageRequest page);
}
