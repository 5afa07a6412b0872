package dev.guildhall.adapter.in.rest.employee;

import dev.guildhall.adapter.in.rest.support.Revalidated;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.employee.in.HireEmployee.Outcome;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
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

/** Hires. */
@Path("/employees")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employees")
public class HireResource {

    private final HireEmployee hireEmployee;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public HireResource(HireEmployee hireEmployee, CurrentCall call) {
        this.hireEmployee = hireEmployee;
        this.call = call;
    }

    /** Hires a listing. */
    @POST
    @Permit(Permission.EMPLOYEE_HIRE)
    @Revalidated
    @Operation(operationId = "hireEmployee", summary = "Hire a listing from the marketplace")
    @APIResponse(
            responseCode = "201",
            description = "Hired now, or before with the same Idempotency-Key",
            headers =
                    @Header(
                            name = "Location",
                            description = "The employee",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = EmployeeView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response hire(
            HireRequest body, @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, @Context UriInfo uri) {
        HireEmployee.Command command =
                body.command(Optional.ofNullable(idempotencyKey).map(IdempotencyKey::new));
        return switch (hireEmployee.hire(call.context(), command)) {
            case Outcome.Hired(Employee employee) ->
                Response.created(uri.getAbsolutePathBuilder()
                                .path(employee.id().toString())
                                .build())
                        .entity(EmployeeView.of(employee))
                        .build();
            case Outcome.UnknownListing(var _) -> throw Refused.unknown("listing");
            case Outcome.UnknownManager(var _) -> throw Refused.unknown("manager");
            case Outcome.PlanLimitReached(int limit, int used) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "plan-limit-reached",
                        "Your plan allows " + limit + " employees, and you have " + used
                                + ". Release one or change the plan.");
            case Outcome.KeyReused() -> throw Refused.keyReused();
        };
    }
}
