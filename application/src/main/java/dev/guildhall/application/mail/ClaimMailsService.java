package dev.guildhall.application.mail;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.mail.in.ClaimMails;
import dev.guildhall.domain.mail.DueMail;
import java.time.Duration;
import java.util.List;

/** Finds mails about which something is to be done. */
final class ClaimMailsService implements ClaimMails {

    /**
     * Longer than a mail server may take for all that one node claims at once: four mails, each a dozen steps of fifteen
     * seconds. Otherwise a second node would send the last of them again.
     */
    private static final Duration LEASE = Duration.ofMinutes(15);

    private final MailPorts ports;

    ClaimMailsService(MailPorts ports) {
        this.ports = ports;
    }

    @Override
    public List<DueMail> claim(SystemContext context, int max) {
        return ports.claims().claim(ports.clock().instant(), max, LEASE);
    }
}
