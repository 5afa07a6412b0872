package dev.guildhall.adapter.in.rest.conversation;

import dev.guildhall.domain.conversation.Conversation;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thread between members and one employee. */
@Schema(name = "Conversation")
public record ConversationView(
        String id, String employeeId, String startedBy, Instant createdAt, Instant lastMessageAt) {

    static ConversationView of(Conversation conversation) {
        return new ConversationView(
                conversation.id().toString(),
                conversation.employee().toString(),
                conversation.startedBy().toString(),
                conversation.createdAt(),
                conversation.lastMessageAt());
    }
}
