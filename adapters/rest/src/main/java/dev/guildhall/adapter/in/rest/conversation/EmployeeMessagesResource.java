package dev.guildhall.adapter.in.rest.conversation;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.conversation.in.ListMessages;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.EmployeeId;
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

/**
 * The messages exchanged with an employee. Writing to it is the streaming adapter's resource with this very path; the
 * server joins the two only as long as their paths are spelled the same.
 */
@Path("/employees/{id}/messages")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "conversations")
public class EmployeeMessagesResource {

    private final ListMessages listMessages;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public EmployeeMessagesResource(ListMessages listMessages, CurrentCall call) {
        this.listMessages = listMessages;
        this.call = call;
    }

    /** Lists the messages. */
    @GET
    @Permit(Permission.CONVERSATION_READ)
    @Operation(operationId = "listEmployeeMessages", summary = "List all messages with an employee, newest first")
    @APIResponse(responseCode = "200", description = "Messages")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public PageView<MessageView> list(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        EmployeeId employee = Ids.inPath(id, EmployeeId::new, "employee");
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return listMessages
                .withEmployee(call.context(), employee, page)
                .map(messages -> PageView.of(messages, MessageView::of))
                .orElseThrow(() -> Refused.unknown("employee"));
    }
}
