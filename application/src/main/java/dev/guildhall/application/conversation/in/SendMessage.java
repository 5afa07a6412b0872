package dev.guildhall.application.conversation.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import java.time.Duration;
import java.util.Optional;

/** Sends a message to an employee, which starts a run that answers it. Answers of one conversation come one after the other. */
public interface SendMessage {

    /** Sends. A repeated call with the same key answers with what the first one made. */
    Outcome send(CallContext context, Command command);

    /**
     * The message.
     *
     * @param content Markdown, 1 to {@link Message#MAX_CONTENT} characters
     * @param conversation empty for the newest conversation of the caller with this employee, or a new one
     */
    record Command(
            EmployeeId employee, String content, Optional<ConversationId> conversation, Optional<IdempotencyKey> key) {}

    /** What became of it. */
    sealed interface Outcome {
        /** Stored; the run is in the queue. */
        record Sent(Conversation conversation, Message message, Run run) implements Outcome {}

        /** The tenant has no active employee with this id. */
        record UnknownEmployee() implements Outcome {}

        /** The employee has no conversation with this id. */
        record UnknownConversation() implements Outcome {}

        /** So many messages of this conversation wait for an answer that no more is taken. */
        record TooManyWaiting(int limit) implements Outcome {}

        /** So many requests of the tenant wait to be started that its plan allows no more. */
        record QueueFull(int limit) implements Outcome {}

        /** The company has used up the runs that its plan allows in a month; the next one begins after {@code retryAfter}. */
        record MonthUsedUp(int limit, Duration retryAfter) implements Outcome {}

        /** The key was used for another request. */
        record KeyReused() implements Outcome {}
    }
}
