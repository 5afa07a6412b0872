package dev.guildhall.adapter.in.rest.schedule;

import dev.guildhall.adapter.in.rest.support.EntityTags;
import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.adapter.in.rest.support.Revalidated;
import dev.guildhall.application.context.BodyLimit;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.schedule.in.ChangeSchedule;
import dev.guildhall.application.schedule.in.ChangeSchedule.Outcome;
import dev.guildhall.application.schedule.in.DeleteSchedule;
import dev.guildhall.application.schedule.in.ListSchedules;
import dev.guildhall.application.schedule.in.ShowSchedule;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.ScheduleId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Schedules: list, detail, change, delete. */
@Path("/schedules")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "schedules")
public class ScheduleResource {

    /** A message of the longest kind in JSON's most wordy spelling, and the rest. */
    static final int BODY_LIMIT = 6 * Schedule.MAX_MESSAGE + BodyLimit.USUAL;

    private final ListSchedules listSchedules;
    private final ShowSchedule showSchedule;
    private final ChangeSchedule changeSchedule;
    private final DeleteSchedule deleteSchedule;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ScheduleResource(
            ListSchedules listSchedules,
            ShowSchedule showSchedule,
            ChangeSchedule changeSchedule,
            DeleteSchedule deleteSchedule,
            CurrentCall call) {
        this.listSchedules = listSchedules;
        this.showSchedule = showSchedule;
        this.changeSchedule = changeSchedule;
        this.deleteSchedule = deleteSchedule;
        this.call = call;
    }

    /** Lists schedules. */
    @GET
    @Permit(Permission.SCHEDULE_READ)
    @Operation(operationId = "listSchedules", summary = "List schedules, newest first")
    @APIResponse(responseCode = "200", description = "Schedules")
    public PageView<ScheduleView> list(
            @QueryParam("employee") @Parameter(description = "Identifier of an employee") @Nullable String employee,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        Optional<EmployeeId> of = reader.value("employee", employee, EmployeeId.class);
        PageRequest page = reader.result(() -> reader.page(limit, cursor));
        return PageView.of(listSchedules.list(call.context(), of, page), ScheduleView::of);
    }

    /** Shows a schedule. */
    @GET
    @Path("/{id}")
    @Permit(Permission.SCHEDULE_READ)
    @Revalidated
    @Operation(operationId = "getSchedule", summary = "Show a schedule")
    @APIResponse(responseCode = "200", description = "The schedule")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public ScheduleView show(@PathParam("id") String id) {
        return showSchedule
                .show(call.context(), idOf(id))
                .map(ScheduleView::of)
                .orElseThrow(() -> Refused.unknown("schedule"));
    }

    /** Changes a schedule. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.SCHEDULE_CHANGE)
    @Revalidated
    @Operation(
            operationId = "changeSchedule",
            summary = "Change a schedule, or switch it on or off",
            description =
                    "A new message is sent in the caller's name. With If-Match the change is refused when somebody "
                            + "else changed the schedule, or it started, meanwhile.")
    @APIResponse(responseCode = "200", description = "The changed schedule")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "412", ref = "Stale")
    public ScheduleView change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @BodyLimit(BODY_LIMIT) ChangeScheduleRequest body) {
        var command = body.command(idOf(id), EntityTags.expectedRevision(ifMatch));
        return switch (changeSchedule.change(call.context(), command)) {
            case Outcome.Changed(Schedule schedule) -> ScheduleView.of(schedule);
            case Outcome.UnknownSchedule() -> throw Refused.unknown("schedule");
            case Outcome.EmployeeReleased() ->
                throw new Refused(Reason.CONFLICT, "employee-released", "Its employee does not work here any more.");
            case Outcome.Stale(long revision) ->
                throw new Refused(
                        Reason.STALE,
                        "stale",
                        "It was changed or has started meanwhile: it is at revision " + revision + ". Read it again.");
        };
    }

    /** Deletes a schedule. */
    @DELETE
    @Path("/{id}")
    @Permit(Permission.SCHEDULE_CHANGE)
    @Operation(operationId = "deleteSchedule", summary = "Delete a schedule; what it started stays")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void delete(@PathParam("id") String id) {
        if (!deleteSchedule.delete(call.context(), idOf(id))) {
            throw Refused.unknown("schedule");
        }
    }

    private static ScheduleId idOf(String id) {
        return Ids.inPath(id, ScheduleId::new, "schedule");
    }
}
