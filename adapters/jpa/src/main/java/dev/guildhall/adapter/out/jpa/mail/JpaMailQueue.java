package dev.guildhall.adapter.out.jpa.mail;

import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.mail.out.MailQueue;
import dev.guildhall.domain.mail.OutboxMail;
import dev.guildhall.domain.shared.MailId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;

/** Mails in the table {@code mails}. */
public final class JpaMailQueue implements MailQueue {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(MailRow.class);

    private static final String UPDATE =
            "update MailRow m set m.body = :body, m.state = :state, m.attempts = :attempts,"
                    + " m.nextAt = :next, m.failure = :failure, m.claimedUntil = null, m.revision = :revision"
                    + " where m.tenantId = :tenant and m.id = :id and m.revision = :revision - 1";

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaMailQueue(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void enqueue(OutboxMail mail) {
        transactions.session().insert(MailRow.of(mail));
    }

    @Override
    public boolean update(OutboxMail mail) {
        MailRow row = MailRow.of(mail);
        int updated = transactions
                .session()
                .createMutationQuery(UPDATE)
                .setParameter("body", row.body, String.class)
                .setParameter("state", row.state)
                .setParameter("attempts", row.attempts)
                .setParameter("next", row.nextAt)
                .setParameter("failure", row.failure, String.class)
                .setParameter("revision", row.revision)
                .setParameter("tenant", row.tenantId)
                .setParameter("id", row.id)
                .executeUpdate();
        return updated == 1;
    }

    @Override
    public Optional<OutboxMail> find(TenantId tenant, MailId id) {
        return Optional.ofNullable(transactions.session().get(MailRow.class, TenantKey.of(tenant, id.value())))
                .map(MailRow::toMail);
    }

    @Override
    public void delete(TenantId tenant, MailId id) {
        transactions
                .session()
                .createMutationQuery("delete from MailRow m where m.tenantId = :tenant and m.id = :id")
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
