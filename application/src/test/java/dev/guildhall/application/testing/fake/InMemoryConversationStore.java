package dev.guildhall.application.testing.fake;

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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conversations and messages in memory. */
public final class InMemoryConversationStore implements ConversationStore {

    private static final Table<ConversationId, Conversation> CONVERSATIONS = new Table<>("conversations");
    private static final Table<MessageId, Message> MESSAGES = new Table<>("messages");

    private static final Keyset<Conversation> LAST_WRITTEN =
            Keyset.descending(conversation -> Keyset.key(conversation.lastMessageAt(), conversation.id()));
    private static final Keyset<Conversation> NEWEST =
            Keyset.descending(conversation -> Keyset.key(conversation.createdAt(), conversation.id()));
    private static final Keyset<Message> NEWEST_MESSAGE = Keyset.descending(InMemoryConversationStore::key);

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryConversationStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void create(Conversation conversation) {
        database.insert(conversation.tenant(), CONVERSATIONS, conversation.id(), conversation);
    }

    @Override
    public Optional<Conversation> find(TenantId tenant, ConversationId id) {
        return Optional.ofNullable(database.rows(tenant, CONVERSATIONS).get(id));
    }

    @Override
    public Optional<Conversation> newest(TenantId tenant, EmployeeId employee, MemberId startedBy) {
        List<Conversation> theirs = database.rows(tenant, CONVERSATIONS).values().stream()
                .filter(conversation -> conversation.employee().equals(employee)
                        && conversation.startedBy().equals(startedBy))
                .toList();
        return NEWEST.sort(theirs).stream().findFirst();
    }

    @Override
    public void lock(TenantId tenant, ConversationId id) {
        database.demandTransaction().demandWrites();
    }

    @Override
    public Page<Conversation> list(TenantId tenant, PageRequest page) {
        return LAST_WRITTEN.page(database.rows(tenant, CONVERSATIONS).values(), page);
    }

    @Override
    public void add(Message message) {
        database.insert(message.tenant(), MESSAGES, message.id(), message);
        database.changeable(message.tenant(), CONVERSATIONS)
                .computeIfPresent(message.conversation(), (_, conversation) -> written(conversation, message.at()));
    }

    private static Conversation written(Conversation conversation, Instant at) {
        return new Conversation(
                conversation.tenant(),
                conversation.id(),
                conversation.employee(),
                conversation.startedBy(),
                conversation.createdAt(),
                at);
    }

    @Override
    public Optional<Message> findMessage(TenantId tenant, MessageId id) {
        return Optional.ofNullable(database.rows(tenant, MESSAGES).get(id));
    }

    @Override
    public Page<Message> messages(TenantId tenant, ConversationId conversation, PageRequest page) {
        return NEWEST_MESSAGE.page(of(tenant, conversation::equals).toList(), page);
    }

    @Override
    public Page<Message> messagesWith(TenantId tenant, EmployeeId employee, PageRequest page) {
        Predicate<ConversationId> isWith = id ->
                find(tenant, id).filter(it -> it.employee().equals(employee)).isPresent();
        return NEWEST_MESSAGE.page(of(tenant, isWith).toList(), page);
    }

    @Override
    public List<Message> history(TenantId tenant, ConversationId conversation, RunId before, int limit) {
        List<Message> earlier = of(tenant, conversation::equals)
                .filter(message -> message.run().toString().compareTo(before.toString()) < 0)
                .sorted(Comparator.comparing((Message message) -> message.run().toString())
                        .thenComparing(InMemoryConversationStore::key))
                .toList();
        return earlier.subList(Math.max(0, earlier.size() - limit), earlier.size());
    }

    private Stream<Message> of(TenantId tenant, Predicate<ConversationId> conversation) {
        return database.rows(tenant, MESSAGES).values().stream()
                .filter(message -> conversation.test(message.conversation()));
    }

    private static String key(Message message) {
        return Keyset.key(message.at(), message.id());
    }
}
