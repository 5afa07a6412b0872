package dev.guildhall.application.conversation;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.conversation.in.ListMessages;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Lists messages. */
final class ListMessagesService implements ListMessages {

    private final ConversationPorts ports;

    ListMessagesService(ConversationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Optional<Page<Message>> withEmployee(CallContext context, EmployeeId employee, PageRequest page) {
        context.demand(Permission.CONVERSATION_READ);
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> ports.employees()
                                .find(context.tenant(), employee)
                                .map(_ -> ports.conversations().messagesWith(context.tenant(), employee, page)));
    }

    @Override
    public Optional<Page<Message>> ofConversation(CallContext context, ConversationId conversation, PageRequest page) {
        context.demand(Permission.CONVERSATION_READ);
        return ports.tx()
                .read(
                        context.tenant(),
                        () -> ports.conversations()
                                .find(context.tenant(), conversation)
                                .map(_ -> ports.conversations().messages(context.tenant(), conversation, page)));
    }
}
