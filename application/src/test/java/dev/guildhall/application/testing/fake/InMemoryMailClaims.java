package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.MailClaims;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.mail.DueMail;
import dev.guildhall.domain.mail.OutboxMail;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Claims on the mails of all tenants in memory. */
public final class InMemoryMailClaims implements MailClaims {

    private static final Keyset<OutboxMail> NEWEST = Keyset.descending(mail -> Keyset.key(mail.createdAt(), mail.id()));

    private final InMemoryDatabase database;

    /** Claims on this database's mails. */
    public InMemoryMailClaims(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public List<DueMail> claim(Instant now, int max, Duration lease) {
        return database.acrossTenants(tenants -> {
            List<OutboxMail> due = tenants.values().stream()
                    .flatMap(rows -> rows.of(InMemoryMailQueue.MAILS).values().stream()
                            .filter(mail -> mail.isDue(now) && isFree(rows, mail, now)))
                    .sorted(Comparator.comparing(OutboxMail::nextAt))
                    .limit(max)
                    .toList();
            due.forEach(mail -> tenants.getOrDefault(mail.tenant(), new Rows())
                    .changeable(InMemoryMailQueue.CLAIMED)
                    .put(mail.id(), now.plus(lease)));
            return due.stream().map(InMemoryMailClaims::name).toList();
        });
    }

    private static boolean isFree(Rows rows, OutboxMail mail, Instant now) {
        Instant until = rows.of(InMemoryMailQueue.CLAIMED).get(mail.id());
        return until == null || !until.isAfter(now);
    }

    @Override
    public Page<DueMail> list(PageRequest page) {
        List<OutboxMail> all = database.acrossTenants(tenants -> tenants.values().stream()
                .flatMap(rows -> rows.of(InMemoryMailQueue.MAILS).values().stream())
                .toList());
        return NEWEST.page(all, page).map(InMemoryMailClaims::name);
    }

    private static DueMail name(OutboxMail mail) {
        return new DueMail(mail.tenant(), mail.id());
    }
}
