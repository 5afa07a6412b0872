package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.policy.in.ChangeRunLimits;
import dev.guildhall.application.policy.in.ShowRunLimits;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.EmployeeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Limits of one employee's runs. */
@Path("/employees/{id}/limits")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class LimitsResource {

    private final ShowRunLimits showRunLimits;
    private final ChangeRunLimits changeRunLimits;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public LimitsResource(ShowRunLimits showRunLimits, ChangeRunLimits changeRunLimits, CurrentCall call) {
        this.showRunLimits = showRunLimits;
        this.changeRunLimits = changeRunLimits;
        this.call = call;
    }

    /** Shows the limits. */
    @GET
    @Permit(Permission.EMPLOYEE_READ)
    @Operation(operationId = "getRunLimits", summary = "Show how much the runs of an employee may take")
    @APIResponse(responseCode = "200", description = "The limits")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public LimitsView show(@PathParam("id") String id) {
        return showRunLimits
                .show(call.context(), idOf(id))
                .map(LimitsView::of)
                .orElseThrow(() -> Refused.unknown("employee"));
    }

    /** Replaces the employee's own limits. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.POLICY_CHANGE)
    @Operation(
            operationId = "changeRunLimits",
            summary = "Say how much the runs of an employee may take",
            description = "No limit can be wider than the plan's.")
    @APIResponse(responseCode = "200", description = "The limits that hold now")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public LimitsView change(@PathParam("id") String id, LimitsRequest body) {
        return changeRunLimits
                .change(call.context(), idOf(id), body.limits())
                .map(LimitsView::of)
                .orElseThrow(() -> Refused.unknown("employee"));
    }

    private static EmployeeId idOf(String id) {
        return Ids.inPath(id, EmployeeId::new, "employee");
    }
}
