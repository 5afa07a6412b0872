package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.in.ListQuestions;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Questions that wait for an answer; answers go to their runs. */
@Path("/questions")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approvals")
public class QuestionResource {

    private final ListQuestions listQuestions;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public QuestionResource(ListQuestions listQuestions, CurrentCall call) {
        this.listQuestions = listQuestions;
        this.call = call;
    }

    /** Lists open questions. */
    @GET
    @Permit(Permission.APPROVAL_READ)
    @Operation(
            operationId = "listQuestions",
            summary = "List what employees wait to hear, oldest first",
            description = "An answer is sent to the run as its input.")
    @APIResponse(responseCode = "200", description = "Open questions")
    public PageView<QuestionView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listQuestions.list(call.context(), page), QuestionView::of);
    }
}
