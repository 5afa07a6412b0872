package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.crosstenant.MailClaims;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.mail.DueMail;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims and lists through {@code crosstenant.claim_mails} and {@code crosstenant.list_mails}. */
public final class SqlMailClaims implements MailClaims {

    private static final String CLAIM =
            "select tenant_id, mail_id" + " from crosstenant.claim_mails(:now, :max, make_interval(secs => :seconds))";
    private static final String LIST =
            "select tenant_id, mail_id, created_at from crosstenant.list_mails(:before, :id, :limit)";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions whose connections are used
     */
    public SqlMailClaims(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<DueMail> claim(Instant now, int max, Duration lease) {
        return transactions.anywhere(session -> session
                .createNativeQuery(CLAIM, Tuple.class)
                .setParameter("now", now)
                .setParameter("max", max)
                .setParameter("seconds", lease.toMillis() / 1000.0)
                .getResultList()
                .stream()
                .map(SqlMailClaims::mail)
                .toList());
    }

    @Override
    public Page<DueMail> list(PageRequest page) {
        Optional<Cursor> behind = Cursor.of(page);
        return Page.of(
                        transactions.anywhere(session -> session.createNativeQuery(LIST, Tuple.class)
                                .setParameter("before", behind.map(Cursor::time).orElse(null), Instant.class)
                                .setParameter("id", behind.map(Cursor::id).orElse(null), UUID.class)
                                .setParameter("limit", page.limit() + 1)
                                .getResultList()),
                        page.limit(),
                        row -> Cursor.at(row.get("created_at", Instant.class), row.get("mail_id", UUID.class))
                                .encode())
                .map(SqlMailClaims::mail);
    }

    private static DueMail mail(Tuple row) {
        return new DueMail(new TenantId(row.get("tenant_id", UUID.class)), new MailId(row.get("mail_id", UUID.class)));
    }
}
