package dev.guildhall.adapter.in.rest.conversation;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.conversation.in.ListConversations;
import dev.guildhall.application.conversation.in.ListMessages;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.ConversationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Conversations. */
@Path("/conversations")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conversations")
public class ConversationResource {

    private final ListConversations listConversations;
    private final ListMessages listMessages;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ConversationResource(ListConversations listConversations, ListMessages listMessages, CurrentCall call) {
        this.listConversations = listConversations;
        this.listMessages = listMessages;
        this.call = call;
    }

    /** Lists conversations. */
    @GET
    @Permit(Permission.CONVERSATION_READ)
    @Operation(operationId = "listConversations", summary = "List conversations, newest first")
    @APIResponse(responseCode = "200", description = "Conversations")
    public PageView<ConversationView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listConversations.list(call.context(), page), ConversationView::of);
    }

    /** Lists the messages of a conversation. */
    @GET
    @Path("/{id}/messages")
    @Permit(Permission.CONVERSATION_READ)
    @Operation(operationId = "listMessages", summary = "List the messages of a conversation, newest first")
    @APIResponse(responseCode = "200", description = "Messages")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public PageView<MessageView> messages(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ConversationId conversation = Ids.inPath(id, ConversationId::new, "conversation");
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return listMessages
                .ofConversation(call.context(), conversation, page)
                .map(messages -> PageView.of(messages, MessageView::of))
                .orElseThrow(() -> Refused.unknown("conversation"));
    }
}
