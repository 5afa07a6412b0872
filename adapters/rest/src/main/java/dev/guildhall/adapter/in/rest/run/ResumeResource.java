package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.run.in.ResumeRun;
import dev.guildhall.application.run.in.ResumeRun.Outcome;
import dev.guildhall.domain.access.Permission;
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

/** Letting a held run go on. */
@Path("/runs/{id}/resume")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
public class ResumeResource {

    private final ResumeRun resumeRun;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ResumeResource(ResumeRun resumeRun, CurrentCall call) {
        this.resumeRun = resumeRun;
        this.call = call;
    }

    /** Lets a run go on. */
    @POST
    @Permit(Permission.RUN_PAUSE)
    @Operation(operationId = "resumeRun", summary = "Let a held run go on")
    @APIResponse(
            responseCode = "202",
            description = "Asked for; the run's events show when it goes on",
            content = @Content(schema = @Schema(implementation = HoldView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response resume(@PathParam("id") String id) {
        RunId run = Ids.inPath(id, RunId::new, "run");
        return switch (resumeRun.resume(call.context(), run)) {
            case Outcome.Requested() ->
                Response.accepted(new HoldView(run.toString())).build();
            case Outcome.NotHeld() -> throw new Refused(Reason.CONFLICT, "not-held", "Nobody holds this run.");
            case Outcome.UnknownRun() -> throw Refused.unknown("run");
        };
    }
}
