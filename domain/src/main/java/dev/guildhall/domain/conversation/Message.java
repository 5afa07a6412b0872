package dev.guildhall.domain.conversation;

import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Instant;

/**
 * One entry of a conversation.
 *
 * @param run the run that this message started, or that wrote it
 * @param content Markdown; for a member's message at most {@link #MAX_CONTENT} characters
 */
public record Message(
        TenantId tenant,
        MessageId id,
        ConversationId conversation,
        Author author,
        RunId run,
        String content,
        Instant at) {

    /** Longest message a member may send, in UTF-16 units. */
    public static final int MAX_CONTENT = 32_000;
}
