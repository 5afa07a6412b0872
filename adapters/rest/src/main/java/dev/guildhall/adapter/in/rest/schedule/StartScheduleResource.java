package dev.guildhall.adapter.in.rest.schedule;

import dev.guildhall.adapter.in.rest.run.RunView;
import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.schedule.in.StartSchedule;
import dev.guildhall.application.schedule.in.StartSchedule.Outcome;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.ScheduleId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Starts schedules at a member's wish. */
@Path("/schedules/{id}/run-now")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schedules")
public class StartScheduleResource {

    private final StartSchedule startSchedule;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public StartScheduleResource(StartSchedule startSchedule, CurrentCall call) {
        this.startSchedule = startSchedule;
        this.call = call;
    }

    /** Starts a schedule. */
    @POST
    @Permit(Permission.SCHEDULE_CHANGE)
    @Operation(
            operationId = "runScheduleNow",
            summary = "Send a schedule's message now, in the caller's name; its times stay as they are")
    @APIResponse(
            responseCode = "202",
            description = "Sent; the run is queued",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "429", ref = "Limited")
    public Response start(@PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        StartSchedule.Command command = new StartSchedule.Command(
                Ids.inPath(id, ScheduleId::new, "schedule"),
                Optional.ofNullable(idempotencyKey).map(IdempotencyKey::new));
        return switch (startSchedule.start(call.context(), command)) {
            case Outcome.Started(Run run) -> Response.accepted(RunView.of(run)).build();
            case Outcome.UnknownSchedule() -> throw Refused.unknown("schedule");
            case Outcome.EmployeeReleased() ->
                throw new Refused(Reason.CONFLICT, "employee-released", "Its employee does not work here any more.");
            case Outcome.TooManyWaiting(int limit) -> throw Refused.tooManyWaiting(limit);
            case Outcome.QueueFull(int limit) -> throw Refused.queueFull(limit);
            case Outcome.MonthUsedUp(int limit, Duration retryAfter) -> throw Refused.monthUsedUp(limit, retryAfter);
            case Outcome.KeyReused() -> throw Refused.keyReused();
        };
    }
}
