package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.run.in.PauseRun;
import dev.guildhall.application.run.in.PauseRun.Outcome;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.RunStatus;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Holding a run. */
@Path("/runs/{id}/pause")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
public class PauseResource {

    private final PauseRun pauseRun;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public PauseResource(PauseRun pauseRun, CurrentCall call) {
        this.pauseRun = pauseRun;
        this.call = call;
    }

    /** Holds a run. */
    @POST
    @Permit(Permission.RUN_PAUSE)
    @Operation(
            operationId = "pauseRun",
            summary = "Hold a run",
            description = "What it does right now is finished, and nothing new begun until it is resumed.")
    @APIResponse(
            responseCode = "202",
            description = "Asked for; the run's events show when it holds",
            content = @Content(schema = @Schema(implementation = HoldView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response pause(@PathParam("id") String id) {
        RunId run = Ids.inPath(id, RunId::new, "run");
        return switch (pauseRun.pause(call.context(), run)) {
            case Outcome.Requested() ->
                Response.accepted(new HoldView(run.toString())).build();
            case Outcome.AlreadyOver(RunStatus status) ->
                throw new Refused(Reason.CONFLICT, "run-over", "The run has ended already: " + status + ".");
            case Outcome.UnknownRun() -> throw Refused.unknown("run");
        };
    }
}
