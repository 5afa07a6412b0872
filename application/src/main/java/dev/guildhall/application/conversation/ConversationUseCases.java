package dev.guildhall.application.conversation;

import dev.guildhall.application.conversation.in.ListConversations;
import dev.guildhall.application.conversation.in.ListMessages;
import dev.guildhall.application.conversation.in.SendMessage;
import dev.guildhall.domain.access.Permission;

/** Builds the use cases of conversations. */
public final class ConversationUseCases {

    private final ConversationPorts ports;

    /**
     * @param ports what they run on
     */
    public ConversationUseCases(ConversationPorts ports) {
        this.ports = ports;
    }

    /** {@link SendMessage}. */
    public SendMessage sendMessage() {
        return new SendMessageService(ports);
    }

    /** {@link ListMessages}. */
    public ListMessages listMessages() {
        return new ListMessagesService(ports);
    }

    /** {@link ListConversations}. */
    public ListConversations listConversations() {
        return (context, page) -> {
            context.demand(Permission.CONVERSATION_READ);
            return ports.tx().read(context.tenant(), () -> ports.conversations().list(context.tenant(), page));
        };
    }
}
