package dev.guildhall.application.conversation.out;

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

/** Keeps conversations and their messages. Called inside a tenant transaction. */
public interface ConversationStore {

    /** Adds a conversation. */
    void create(Conversation conversation);

    /** Finds a conversation. */
    Optional<Conversation> find(TenantId tenant, ConversationId id);

    /** The newest conversation that a member started with an employee. */
    Optional<Conversation> newest(TenantId tenant, EmployeeId employee, MemberId startedBy);

    /** Locks a conversation until this transaction is over, so that its runs are queued and ended one at a time. */
    void lock(TenantId tenant, ConversationId id);

    /** Conversations, last written to first. */
    Page<Conversation> list(TenantId tenant, PageRequest page);

    /** Adds a message and moves its conversation to the top. */
    void add(Message message);

    /** Finds a message. */
    Optional<Message> findMessage(TenantId tenant, MessageId id);

    /** Messages of a conversation, newest first. */
    Page<Message> messages(TenantId tenant, ConversationId conversation, PageRequest page);

    /** Messages of all conversations with an employee, newest first. */
    Page<Message> messagesWith(TenantId tenant, EmployeeId employee, PageRequest page);

    /**
     * What was said before a run: the last messages of earlier runs of the conversation, in the order of their runs,
     * each question before its answer.
     */
    List<Message> history(TenantId tenant, ConversationId conversation, RunId before, int limit);
}
