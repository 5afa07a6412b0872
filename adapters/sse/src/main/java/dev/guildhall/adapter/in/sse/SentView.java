package dev.guildhall.adapter.in.sse;

import dev.guildhall.application.conversation.in.SendMessage;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that was taken, and the run that answers it. */
@Schema(name = "Sent")
public record SentView(RunPart run, ConversationPart conversation, MessagePart message) {

    static SentView of(SendMessage.Outcome.Sent sent) {
        return new SentView(
                new RunPart(
                        sent.run().id().toString(),
                        sent.run().employee().toString(),
                        sent.run().status().name(),
                        sent.run().createdAt()),
                new ConversationPart(
                        sent.conversation().id().toString(),
                        sent.conversation().employee().toString(),
                        sent.conversation().createdAt()),
                new MessagePart(
                        sent.message().id().toString(),
                        sent.message().conversation().toString(),
                        sent.message().run().toString(),
                        sent.message().content(),
                        sent.message().at()));
    }

    /** The run that answers. */
    @Schema(name = "SentRun")
    public record RunPart(
            String id,
            String employeeId,
            @Schema(examples = "QUEUED") String state,
            Instant createdAt) {}

    /** The conversation that the message is in. */
    @Schema(name = "SentConversation")
    public record ConversationPart(String id, String employeeId, Instant createdAt) {}

    /** The message. */
    @Schema(name = "SentMessage")
    public record MessagePart(String id, String conversationId, String runId, String content, Instant at) {}
}
