package dev.guildhall.application.conversation.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.conversation.Conversation;

/** Lists the tenant's conversations, newest first. */
public interface ListConversations {

    /** A page of them. */
    Page<Conversation> list(CallContext context, PageRequest page);
}
