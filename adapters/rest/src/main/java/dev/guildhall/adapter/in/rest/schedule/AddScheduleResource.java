package dev.guildhall.adapter.in.rest.schedule;

import dev.guildhall.adapter.in.rest.support.Revalidated;
import dev.guildhall.application.context.BodyLimit;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.application.schedule.in.AddSchedule.Outcome;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Adds schedules. */
@Path("/schedules")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schedules")
public class AddScheduleResource {

    private final AddSchedule addSchedule;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public AddScheduleResource(AddSchedule addSchedule, CurrentCall call) {
        this.addSchedule = addSchedule;
        this.call = call;
    }

    /** Adds a schedule. */
    @POST
    @Permit(Permission.SCHEDULE_CHANGE)
    @Revalidated
    @Operation(
            operationId = "addSchedule",
            summary = "Tell an employee to do something at a time, or again and again",
            description =
                    "Say when with 'at', or with 'cron' and 'timeZone'. What is missed while no server runs is made "
                            + "up for by one start. A time of day that the zone's clock skips starts when the skipped hour is "
                            + "over; one that it shows twice starts once.")
    @APIResponse(
            responseCode = "201",
            description = "Added now, or before with the same Idempotency-Key",
            headers =
                    @Header(
                            name = "Location",
                            description = "The schedule",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ScheduleView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response add(
            @BodyLimit(ScheduleResource.BODY_LIMIT) AddScheduleRequest body,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Context UriInfo uri) {
        AddSchedule.Command command =
                body.command(Optional.ofNullable(idempotencyKey).map(IdempotencyKey::new));
        return switch (addSchedule.add(call.context(), command)) {
            case Outcome.Added(var schedule) ->
                Response.created(uri.getAbsolutePathBuilder()
                                .path(schedule.id().toString())
                                .build())
                        .entity(ScheduleView.of(schedule))
                        .build();
            case Outcome.UnknownEmployee() -> throw Refused.unknown("employee");
            case Outcome.TooMany(int limit) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "too-many-schedules",
                        "You have " + limit + " schedules, which is as many as there may be. Delete one first.");
            case Outcome.DeletedSince() ->
                throw new Refused(
                        Reason.CONFLICT,
                        "schedule-deleted",
                        "The schedule that was added with this Idempotency-Key has been deleted.");
            case Outcome.KeyReused() -> throw Refused.keyReused();
        };
    }
}
