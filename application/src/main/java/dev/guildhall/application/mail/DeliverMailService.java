package dev.guildhall.application.mail;

import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.mail.in.DeliverMail;
import dev.guildhall.application.mail.out.MailGateway.Delivery;
import dev.guildhall.domain.mail.DueMail;
import dev.guildhall.domain.mail.MailState;
import dev.guildhall.domain.mail.OutboxMail;
import java.time.Instant;

/** Does what is due about a mail. */
final class DeliverMailService implements DeliverMail {

    private final MailPorts ports;

    DeliverMailService(MailPorts ports) {
        this.ports = ports;
    }

    @Override
    public void deliver(SystemContext context, DueMail due) {
        Instant now = ports.clock().instant();
        ports.tx()
                .read(due.tenant(), () -> ports.queue().find(due.tenant(), due.id()))
                .filter(mail -> mail.isDue(now))
                .ifPresent(mail -> settle(mail, now));
    }

    /** The server is asked between two transactions, never inside one. */
    private void settle(OutboxMail mail, Instant now) {
        if (mail.state().isFinal()) {
            ports.tx().run(mail.tenant(), () -> ports.queue().delete(mail.tenant(), mail.id()));
            return;
        }
        OutboxMail settled = mail.isLate(now) || mail.state() == MailState.KEPT ? mail.expired(now) : delivered(mail);
        ports.tx().run(mail.tenant(), () -> ports.queue().update(settled));
    }

    private OutboxMail delivered(OutboxMail mail) {
        Delivery delivery = ports.gateway().deliver(mail);
        Instant now = ports.clock().instant();
        return switch (delivery) {
            case Delivery.Taken() -> mail.sent(now);
            case Delivery.Refused(String reason) -> mail.refused(reason, now);
            case Delivery.Failed(String reason) -> mail.failed(reason, now);
            case Delivery.NoServer() -> mail.kept();
        };
    }
}
