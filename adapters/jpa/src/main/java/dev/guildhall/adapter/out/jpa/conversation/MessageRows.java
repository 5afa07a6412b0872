package dev.guildhall.adapter.out.jpa.conversation;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages in the table {@code messages}. */
final class MessageRows {

    private static final Keyset NEWEST = Keyset.newestFirst("m.at", "m.id");

    private final JpaTenantTransactions transactions;

    MessageRows(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    void add(Message message) {
        UUID employee = transactions
                .session()
                .createNativeQuery(
                        "update conversations set last_message_at = greatest(last_message_at, :at)"
                                + " where tenant_id = :tenant and id = :id returning employee_id",
                        UUID.class)
                .setParameter("at", message.at())
                .setParameter("tenant", message.tenant().value())
                .setParameter("id", message.conversation().value())
                .getSingleResultOrNull();
        if (employee == null) {
            throw new IllegalArgumentException("no conversation " + message.conversation());
        }
        transactions.session().insert(MessageRow.of(message, employee));
    }

    Optional<Message> find(TenantId tenant, MessageId id) {
        return Optional.ofNullable(transactions.session().get(MessageRow.class, TenantKey.of(tenant, id.value())))
                .map(MessageRow::toMessage);
    }

    /** Newest first; {@code of} is the attribute that all of them share. */
    Page<Message> list(TenantId tenant, String of, UUID value, PageRequest page) {
        String text = NEWEST.apply("from MessageRow m where m.tenantId = :tenant and m." + of + " = :value", page);
        var query = transactions
                .session()
                .createSelectionQuery(text, MessageRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("value", value);
        return NEWEST.fetch(query, page, row -> Cursor.at(row.at, row.id)).map(MessageRow::toMessage);
    }

    List<Message> history(TenantId tenant, ConversationId conversation, RunId before, int limit) {
        return transactions
                .session()
                .createSelectionQuery(
                        "from MessageRow m where m.tenantId = :tenant and m.conversationId = :conversation"
                                + " and m.runId < :before order by m.runId desc, m.at desc, m.id desc",
                        MessageRow.class)
                .setParameter("tenant", tenant.value())
                .setParameter("conversation", conversation.value())
                .setParameter("before", before.value())
                .setMaxResults(limit)
                .getResultList()
                .reversed()
                .stream()
                .map(MessageRow::toMessage)
                .toList();
    }
}
