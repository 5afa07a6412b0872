package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.run.in.CancelRun;
import dev.guildhall.application.run.in.CancelRun.Outcome;
import dev.guildhall.application.run.in.ListRuns;
import dev.guildhall.application.run.in.ShowRun;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Runs: list, detail, cancel. */
@Path("/runs")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
public class RunResource {

    private final ListRuns listRuns;
    private final ShowRun showRun;
    private final CancelRun cancelRun;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public RunResource(ListRuns listRuns, ShowRun showRun, CancelRun cancelRun, CurrentCall call) {
        this.listRuns = listRuns;
        this.showRun = showRun;
        this.cancelRun = cancelRun;
        this.call = call;
    }

    /** Lists runs. */
    @GET
    @Permit(Permission.RUN_READ)
    @Operation(operationId = "listRuns", summary = "List runs, newest first")
    @APIResponse(responseCode = "200", description = "Runs")
    public PageView<RunView> list(
            @QueryParam("employee") @Parameter(description = "Identifier of an employee") @Nullable String employee,
            @QueryParam("state") @Parameter(example = "RUNNING") @Nullable String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        PageRequest page = reader.page(limit, cursor);
        ListRuns.Query query = reader.result(() -> new ListRuns.Query(
                reader.value("employee", employee, EmployeeId.class), reader.choice("state", state, RunStatus.class)));
        return PageView.of(listRuns.list(call.context(), query, page), RunView::of);
    }

    /** Shows a run. */
    @GET
    @Path("/{id}")
    @Permit(Permission.RUN_READ)
    @Operation(operationId = "getRun", summary = "Show a run with its children and what they cost")
    @APIResponse(responseCode = "200", description = "The run")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public RunDetailView show(@PathParam("id") String id) {
        return showRun.show(call.context(), idOf(id)).map(RunDetailView::of).orElseThrow(() -> Refused.unknown("run"));
    }

    /** Cancels a run. */
    @POST
    @Path("/{id}/cancel")
    @Permit(Permission.RUN_CANCEL)
    @Operation(operationId = "cancelRun", summary = "Stop a run and everything below it, model calls included")
    @APIResponse(
            responseCode = "202",
            description = "Asked for; the run's events show when it has ended",
            content = @Content(schema = @Schema(implementation = CancelView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response cancel(@PathParam("id") String id) {
        RunId run = idOf(id);
        return switch (cancelRun.cancel(call.context(), run)) {
            case Outcome.Requested() ->
                Response.accepted(new CancelView(run.toString())).build();
            case Outcome.AlreadyOver(RunStatus status) ->
                throw new Refused(Reason.CONFLICT, "run-over", "The run has ended already: " + status + ".");
            case Outcome.UnknownRun() -> throw Refused.unknown("run");
        };
    }

    private static RunId idOf(String id) {
        return Ids.inPath(id, RunId::new, "run");
    }
}
