package dev.guildhall.adapter.in.rest.approval;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.inbox.in.DecideApproval;
import dev.guildhall.application.inbox.in.DecideApproval.Outcome;
import dev.guildhall.application.inbox.in.ListApprovals;
import dev.guildhall.application.inbox.in.ShowApproval;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.approval.Approval;
import dev.guildhall.domain.shared.ApprovalId;
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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Requests for consent: list, detail, decide. */
@Path("/approvals")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approvals")
public class ApprovalResource {

    private final ListApprovals listApprovals;
    private final ShowApproval showApproval;
    private final DecideApproval decideApproval;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ApprovalResource(
            ListApprovals listApprovals, ShowApproval showApproval, DecideApproval decideApproval, CurrentCall call) {
        this.listApprovals = listApprovals;
        this.showApproval = showApproval;
        this.decideApproval = decideApproval;
        this.call = call;
    }

    /** Lists requests. */
    @GET
    @Permit(Permission.APPROVAL_READ)
    @Operation(
            operationId = "listApprovals",
            summary = "List what employees want consent for: oldest first, what is over newest first")
    @APIResponse(responseCode = "200", description = "Requests")
    public PageView<ApprovalView> list(
            @QueryParam("state") @Parameter(example = "PENDING") @Nullable String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        Optional<Approval.Status> wanted = reader.choice("state", state, Approval.Status.class);
        PageRequest page = reader.result(() -> reader.page(limit, cursor));
        return PageView.of(
                listApprovals.list(call.context(), wanted, page),
                item -> ApprovalView.of(
                        item.approval(), Optional.of(item.employee().persona().name())));
    }

    /** Shows a request. */
    @GET
    @Path("/{id}")
    @Permit(Permission.APPROVAL_READ)
    @Operation(operationId = "getApproval", summary = "Show a request with what was said to it")
    @APIResponse(responseCode = "200", description = "The request")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public ApprovalView show(@PathParam("id") String id) {
        return showApproval
                .show(call.context(), idOf(id))
                .map(view -> ApprovalView.of(
                        view.approval(), Optional.of(view.employee().persona().name())))
                .orElseThrow(() -> Refused.unknown("approval"));
    }

    /** Decides a request. */
    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.APPROVAL_DECIDE)
    @Operation(
            operationId = "decideApproval",
            summary = "Consent to what an employee wants to do, or refuse",
            description = "Each request is decided once. 202 when somebody else has to consent, too.")
    @APIResponse(responseCode = "200", description = "The decided request")
    @APIResponse(
            responseCode = "202",
            description = "The consent counts; one more is needed",
            content = @Content(schema = @Schema(implementation = ApprovalView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response decide(@PathParam("id") String id, DecideRequest body) {
        return switch (decideApproval.decide(call.context(), body.command(idOf(id)))) {
            case Outcome.Decided(Approval approval) ->
                Response.ok(ApprovalView.of(approval, Optional.empty())).build();
            case Outcome.OneMoreNeeded(Approval approval) ->
                Response.accepted(ApprovalView.of(approval, Optional.empty())).build();
            case Outcome.AlreadyDecided(Approval.Status status) ->
                throw conflict("already-decided", "Somebody decided it already: " + status + ".");
            case Outcome.Expired() -> throw conflict("expired", "It is too late: the run does not wait any more.");
            case Outcome.NotEntitled() ->
                throw new Refused(
                        Reason.FORBIDDEN,
                        "not-entitled",
                        "This is not for you to decide, or not alone. The request says whose consent it needs.");
            case Outcome.UnknownApproval() -> throw Refused.unknown("approval");
            case Outcome.InvalidArguments(String problem) ->
                throw new Refused(Reason.UNPROCESSABLE, "invalid-arguments", problem);
        };
    }

    private static Refused conflict(String code, String detail) {
        return new Refused(Reason.CONFLICT, code, detail);
    }

    private static ApprovalId idOf(String id) {
        return Ids.inPath(id, ApprovalId::new, "approval");
    }
}
