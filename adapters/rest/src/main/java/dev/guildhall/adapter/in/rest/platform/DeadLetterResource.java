package dev.guildhall.adapter.in.rest.platform;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.deadletter.in.DiscardDeadLetter;
import dev.guildhall.application.deadletter.in.ListDeadLetters;
import dev.guildhall.application.deadletter.in.RetryDeadLetter;
import dev.guildhall.application.deadletter.in.ShowDeadLetter;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Runs that are set aside: list, detail, put back, end. For operators of the platform. */
@Path("/platform/dead-letters")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform")
public class DeadLetterResource {

    private final ListDeadLetters listDeadLetters;
    private final ShowDeadLetter showDeadLetter;
    private final RetryDeadLetter retryDeadLetter;
    private final DiscardDeadLetter discardDeadLetter;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public DeadLetterResource(
            ListDeadLetters listDeadLetters,
            ShowDeadLetter showDeadLetter,
            RetryDeadLetter retryDeadLetter,
            DiscardDeadLetter discardDeadLetter,
            CurrentCall call) {
        this.listDeadLetters = listDeadLetters;
        this.showDeadLetter = showDeadLetter;
        this.retryDeadLetter = retryDeadLetter;
        this.discardDeadLetter = discardDeadLetter;
        this.call = call;
    }

    /** Lists dead letters. */
    @GET
    @Permit(Permission.DEAD_LETTER_READ)
    @Operation(operationId = "listDeadLetters", summary = "List runs of all tenants that are set aside, newest first")
    @APIResponse(responseCode = "200", description = "Dead letters")
    public PageView<DeadLetterView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        PageRequest page = reader.page(limit, cursor);
        return PageView.of(listDeadLetters.list(call.context(), reader.result(() -> page)), DeadLetterView::of);
    }

    /** Shows a dead letter. */
    @GET
    @Path("/{id}")
    @Permit(Permission.DEAD_LETTER_READ)
    @Operation(operationId = "getDeadLetter", summary = "Show a run that is set aside")
    @APIResponse(responseCode = "200", description = "The dead letter")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public DeadLetterView show(@PathParam("id") String id) {
        return showDeadLetter
                .show(call.context(), idOf(id))
                .map(DeadLetterView::of)
                .orElseThrow(DeadLetterResource::unknown);
    }

    /** Puts a dead letter back. */
    @POST
    @Path("/{id}/retry")
    @Permit(Permission.DEAD_LETTER_CHANGE)
    @Operation(operationId = "retryDeadLetter", summary = "Let a run that is set aside go on from where it was")
    @APIResponse(responseCode = "204", description = "It is in the queue again")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void retry(@PathParam("id") String id) {
        if (!retryDeadLetter.retry(call.context(), idOf(id))) {
            throw unknown();
        }
    }

    /** Ends a dead letter. */
    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.DEAD_LETTER_CHANGE)
    @Operation(operationId = "discardDeadLetter", summary = "End a run that is set aside, so that nobody waits for it")
    @APIResponse(responseCode = "204", description = "It is going to be ended")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void discard(@PathParam("id") String id, DiscardRequest body) {
        if (!discardDeadLetter.discard(call.context(), idOf(id), body.reason())) {
            throw unknown();
        }
    }

    private static RunId idOf(String id) {
        return Ids.inPath(id, RunId::new, "dead-letter");
    }

    private static Refused unknown() {
        return Refused.unknown("dead-letter");
    }
}
