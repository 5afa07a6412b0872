package dev.guildhall.application.testing.fake;

import dev.guildhall.application.mail.out.MailQueue;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Mails in memory; {@link InMemoryMailClaims} sees the same rows. */
public final class InMemoryMailQueue implements MailQueue {

    static final Table<MailId, OutboxMail> MAILS = new Table<>("mails");

    /** Until when a mail is claimed. */
    static final Table<MailId, Instant> CLAIMED = new Table<>("mails.claimed_until");

    private final InMemoryDatabase database;

    /** A queue in this database. */
    public InMemoryMailQueue(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void enqueue(OutboxMail mail) {
        database.insert(mail.tenant(), MAILS, mail.id(), mail);
    }

    @Override
    public boolean update(OutboxMail mail) {
        Map<MailId, OutboxMail> rows = database.changeable(mail.tenant(), MAILS);
        OutboxMail stored = rows.get(mail.id());
        boolean isNext = stored != null && stored.revision() + 1 == mail.revision();
        if (isNext) {
            rows.put(mail.id(), mail);
            database.changeable(mail.tenant(), CLAIMED).remove(mail.id());
        }
        return isNext;
    }

    @Override
    public Optional<OutboxMail> find(TenantId tenant, MailId id) {
        return Optional.ofNullable(database.rows(tenant, MAILS).get(id));
    }

    @Override
    public void delete(TenantId tenant, MailId id) {
        database.changeable(tenant, CLAIMED).remove(id);
        database.changeable(tenant, MAILS).remove(id);
    }
}
