package dev.guildhall.adapter.in.rest.conversation;

import dev.guildhall.domain.conversation.Message;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of a conversation.
 *
 * @param runId the run that it started, or that wrote it
 * @param content Markdown
 */
@Schema(name = "Message")
public record MessageView(
        String id, String conversationId, AuthorView author, String runId, String content, Instant at) {

    static MessageView of(Message message) {
        return new MessageView(
                message.id().toString(),
                message.conversation().toString(),
                AuthorView.of(message.author()),
                message.run().toString(),
                message.content(),
                message.at());
    }
}
