package dev.guildhall.application.conversation.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.Optional;

/** Lists messages, newest first. */
public interface ListMessages {

    /** All messages with an employee, or empty when the tenant has none with this id. */
    Optional<Page<Message>> withEmployee(CallContext context, EmployeeId employee, PageRequest page);

    /** All messages of a conversation, or empty when the tenant has none with this id. */
    Optional<Page<Message>> ofConversation(CallContext context, ConversationId conversation, PageRequest page);
}
