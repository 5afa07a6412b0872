package dev.guildhall.adapter.out.jpa.conversation;

import dev.guildhall.adapter.out.jpa.row.Cursor;
import dev.guildhall.adapter.out.jpa.row.Keyset;
import dev.guildhall.adapter.out.jpa.row.TenantKey;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.SelectionQuery;

/** Conversations in the table {@code conversations}, their messages through {@link MessageRows}. */
public final class JpaConversationStore implements ConversationStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(ConversationRow.class, MessageRow.class);

    private static final Keyset LAST_WRITTEN = Keyset.newestFirst("c.lastMessageAt", "c.id");

    private final JpaTenantTransactions transactions;
    private final MessageRows messages;

    /**
     * @param transactions that calls are made inside
     */
    public JpaConversationStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
        this.messages = new MessageRows(transactions);
    }

    @Override
    public void create(Conversation conversation) {
        transactions.session().insert(ConversationRow.of(conversation));
    }

    @Override
    public Optional<Conversation> find(TenantId tenant, ConversationId id) {
        TenantKey key = TenantKey.of(tenant, id.value());
        return Optional.ofNullable(transactions.session().get(ConversationRow.class, key))
                .map(ConversationRow::toConversation);
    }

    @Override
    public Optional<Conversation> newest(TenantId tenant, EmployeeId employee, MemberId startedBy) {
        return query(
                        tenant,
                        "from ConversationRow c where c.tenantId = :tenant and c.employeeId = :employee"
                                + " and c.startedBy = :member order by c.createdAt desc, c.id desc")
                .setParameter("employee", employee.value())
                .setParameter("member", startedBy.value())
                .setMaxResults(1)
                .uniqueResultOptional()
                .map(ConversationRow::toConversation);
    }

    @Override
    public void lock(TenantId tenant, ConversationId id) {
        // Weaker than FOR UPDATE, so that foreign-key checks of runs and messages elsewhere do not wait.
        transactions
                .session()
                .createNativeQuery(
                        "select id from conversations where tenant_id = :tenant and id = :id for no key update",
                        Object.class)
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .getSingleResultOrNull();
    }

    @Override
    public Page<Conversation> list(TenantId tenant, PageRequest page) {
        String text = LAST_WRITTEN.apply("from ConversationRow c where c.tenantId = :tenant", page);
        return LAST_WRITTEN
                .fetch(query(tenant, text), page, row -> Cursor.at(row.lastMessageAt, row.id))
                .map(ConversationRow::toConversation);
    }

    @Override
    public void add(Message message) {
        messages.add(message);
    }

    @Override
    public Optional<Message> findMessage(TenantId tenant, MessageId id) {
        return messages.find(tenant, id);
    }

    @Override
    public Page<Message> messages(TenantId tenant, ConversationId conversation, PageRequest page) {
        return messages.list(tenant, "conversationId", conversation.value(), page);
    }

    @Override
    public Page<Message> messagesWith(TenantId tenant, EmployeeId employee, PageRequest page) {
        return messages.list(tenant, "employeeId", employee.value(), page);
    }

    @Override
    public List<Message> history(TenantId tenant, ConversationId conversation, RunId before, int limit) {
        return messages.history(tenant, conversation, before, limit);
    }

    private SelectionQuery<ConversationRow> query(TenantId tenant, String text) {
        return transactions
                .session()
                .createSelectionQuery(text, ConversationRow.class)
                .setParameter("tenant", tenant.value());
    }
}
