package dev.guildhall.application.mail;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.mail.in.ListOutbox;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.mail.DueMail;
import dev.guildhall.domain.mail.MailState;
import dev.guildhall.domain.mail.OutboxMail;
import java.util.Optional;

/** Shows operators what waits. Each mail is read in its own tenant's transaction, as everything of a tenant is. */
final class ListOutboxService implements ListOutbox {

    private final MailPorts ports;

    ListOutboxService(MailPorts ports) {
        this.ports = ports;
    }

    @Override
    public Page<OutboxMail> list(CallContext context, PageRequest page) {
        context.demand(Permission.OUTBOX_READ);
        PageRequest bounded = new PageRequest(Math.min(page.limit(), MAX_PAGE), page.cursor());
        Page<DueMail> names = ports.claims().list(bounded);
        return new Page<>(
                names.items().stream()
                        .flatMap(name -> find(name).stream())
                        .map(ListOutboxService::shown)
                        .toList(),
                names.nextCursor());
    }

    private Optional<OutboxMail> find(DueMail name) {
        return ports.tx().read(name.tenant(), () -> ports.queue().find(name.tenant(), name.id()));
    }

    private static OutboxMail shown(OutboxMail mail) {
        return mail.state() == MailState.KEPT ? mail : mail.silenced();
    }
}
