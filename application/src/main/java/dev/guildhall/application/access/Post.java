package dev.guildhall.application.access;

import dev.guildhall.domain.mail.Mail;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;

/** Puts letters into the outbox. Called inside a write transaction. */
final class Post {

    /** A letter that only tells something is of use for some days. */
    static final Duration NEWS = Duration.ofDays(3);

    private final AccessPorts ports;

    Post(AccessPorts ports) {
        this.ports = ports;
    }

    void send(TenantId tenant, Mail mail, Duration lifetime) {
        ports.mails()
                .enqueue(OutboxMail.queued(
                        tenant,
                        new MailId(ports.ids().next()),
                        mail,
                        ports.clock().instant(),
                        lifetime));
    }
}
