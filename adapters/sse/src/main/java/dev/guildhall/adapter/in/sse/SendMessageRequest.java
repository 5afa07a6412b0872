package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message to an employee.
 *
 * @param content Markdown
 * @param conversationId the conversation to go on with; the newest one with this employee, or a new one, by default
 */
@Schema(name = "SendMessageRequest")
public record SendMessageRequest(
        @Schema(examples = "Draft a launch plan for our new product.", maxLength = Message.MAX_CONTENT)
        String content,

        Optional<ConversationId> conversationId) {

    SendMessage.Command command(EmployeeId employee, Optional<IdempotencyKey> key) {
        return new SendMessage.Command(employee, content, conversationId, key);
    }
}
