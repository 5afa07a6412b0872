package dev.guildhall.application.crosstenant;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.mail.DueMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Finds mails of all tenants, and sees nothing of what they say or to whom. Needs no transaction. */
public interface MailClaims {

    /**
     * Claims mails about which something is to be done, longest due first, so that no other node does it at the same time.
     *
     * @param now by the clock of the application
     * @param max how many at most
     * @param lease how long until another node may claim what this one has not settled
     */
    List<DueMail> claim(Instant now, int max, Duration lease);

    /** All mails, newest first. */
    Page<DueMail> list(PageRequest page);
}
