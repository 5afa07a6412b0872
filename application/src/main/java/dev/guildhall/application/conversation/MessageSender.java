package dev.guildhall.application.conversation;

import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.run.RunStarter;
import dev.guildhall.application.run.RunStarter.NewRun;
import dev.guildhall.application.run.RunStarter.Start;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemberId;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Writes messages of members and starts the runs that answer them. Used inside the write transaction of whatever sends. */
public final class MessageSender {

    /** Runs of one conversation that may wait for each other. */
    private static final int MAX_UNFINISHED = 10;

    private final ConversationStore conversations;
    private final RunStore runs;
    private final RunStarter starter;
    private final InstantSource clock;
    private final IdSource ids;

    /** What it works on. */
    public MessageSender(
            ConversationStore conversations, RunStore runs, RunStarter starter, InstantSource clock, IdSource ids) {
        this.conversations = conversations;
        this.runs = runs;
        this.starter = starter;
        this.clock = clock;
        this.ids = ids;
    }

    /** What became of a message. */
    public sealed interface Sending {
        /** Stored; the run is in the queue. */
        record Sent(Message message, Run run) implements Sending {}

        /** So many messages of the conversation wait for an answer that no more is taken. */
        record TooManyWaiting(int limit) implements Sending {}

        /** So many of the tenant's runs wait to be taken that its plan allows no more. */
        record QueueFull(int limit) implements Sending {}

        /** The tenant has used up the runs that its plan allows in a month; the next one begins after {@code retryAfter}. */
        record MonthUsedUp(int limit, Duration retryAfter) implements Sending {}
    }

    /** The newest conversation of a member with an employee, or a new one. */
    public Conversation newest(TenantId tenant, EmployeeId employee, MemberId member) {
        return conversations.newest(tenant, employee, member).orElseGet(() -> begin(tenant, employee, member));
    }

    private Conversation begin(TenantId tenant, EmployeeId employee, MemberId member) {
        Instant now = clock.instant();
        Conversation conversation =
                new Conversation(tenant, new ConversationId(ids.next()), employee, member, now, now);
        conversations.create(conversation);
        return conversation;
    }

    /**
     * Sends.
     *
     * @param conversation with an employee that is active
     * @param id of the message to be
     * @param priority of the run
     */
    public Sending send(Conversation conversation, MemberId from, MessageId id, String content, Priority priority) {
        conversations.lock(conversation.tenant(), conversation.id());
        if (runs.countUnfinishedOf(conversation.tenant(), conversation.id()) >= MAX_UNFINISHED) {
            return new Sending.TooManyWaiting(MAX_UNFINISHED);
        }
        Optional<Integer> full = starter.fullAt(conversation.tenant());
        if (full.isPresent()) {
            return new Sending.QueueFull(full.get());
        }
        return sent(conversation, from, id, content, priority);
    }

    private Sending sent(Conversation conversation, MemberId from, MessageId id, String content, Priority priority) {
        Start start = starter.start(new NewRun(
                conversation.tenant(),
                RunKind.CHAT,
                priority,
                conversation.employee(),
                Optional.of(conversation.id()),
                Optional.empty(),
                0,
                from,
                content));
        return switch (start) {
            case Start.Started(Run run) -> new Sending.Sent(add(conversation, from, id, content, run), run);
            case Start.MonthUsedUp(int limit, Duration retryAfter) -> new Sending.MonthUsedUp(limit, retryAfter);
        };
    }

    private Message add(Conversation conversation, MemberId from, MessageId id, String content, Run run) {
        Message message = new Message(
                conversation.tenant(),
                id,
                conversation.id(),
                new Author.OfMember(from),
                run.id(),
                content,
                clock.instant());
        conversations.add(message);
        return message;
    }
}
