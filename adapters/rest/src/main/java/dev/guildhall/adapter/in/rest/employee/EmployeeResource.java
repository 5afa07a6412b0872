package dev.guildhall.adapter.in.rest.employee;

import dev.guildhall.adapter.in.rest.support.EntityTags;
import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.adapter.in.rest.support.Revalidated;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.employee.in.ChangeEmployee;
import dev.guildhall.application.employee.in.ChangeEmployee.Outcome;
import dev.guildhall.application.employee.in.ListEmployees;
import dev.guildhall.application.employee.in.ReleaseEmployee;
import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.shared.EmployeeId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Employees: list, detail, change, release. */
@Path("/employees")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employees")
public class EmployeeResource {

    private final ListEmployees listEmployees;
    private final ShowEmployee showEmployee;
    private final ChangeEmployee changeEmployee;
    private final ReleaseEmployee releaseEmployee;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public EmployeeResource(
            ListEmployees listEmployees,
            ShowEmployee showEmployee,
            ChangeEmployee changeEmployee,
            ReleaseEmployee releaseEmployee,
            CurrentCall call) {
        this.listEmployees = listEmployees;
        this.showEmployee = showEmployee;
        this.changeEmployee = changeEmployee;
        this.releaseEmployee = releaseEmployee;
        this.call = call;
    }

    /** Lists employees. */
    @GET
    @Permit(Permission.EMPLOYEE_READ)
    @Revalidated
    @Operation(operationId = "listEmployees", summary = "List employees in the order they were hired")
    @APIResponse(responseCode = "200", description = "Employees")
    public PageView<EmployeeView> list(
            @QueryParam("state") @Parameter(description = "ACTIVE (default) or RELEASED") @Nullable String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        boolean released = reader.choice("state", state, EmployeeState.class)
                .filter(EmployeeState.RELEASED::equals)
                .isPresent();
        PageRequest page = reader.result(() -> reader.page(limit, cursor));
        return PageView.of(listEmployees.list(call.context(), released, page), EmployeeView::of);
    }

    /** Shows an employee. */
    @GET
    @Path("/{id}")
    @Permit(Permission.EMPLOYEE_READ)
    @Revalidated
    @Operation(operationId = "getEmployee", summary = "Show an employee, active or released")
    @APIResponse(responseCode = "200", description = "The employee")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public EmployeeView show(@PathParam("id") String id) {
        return showEmployee
                .show(call.context(), idOf(id))
                .map(EmployeeView::of)
                .orElseThrow(() -> Refused.unknown("employee"));
    }

    /** Changes an employee. */
    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.EMPLOYEE_CHANGE)
    @Revalidated
    @Operation(
            operationId = "changeEmployee",
            summary = "Change an employee's name or address",
            description = "With If-Match the change is refused when somebody else changed the employee meanwhile.")
    @APIResponse(responseCode = "200", description = "The changed employee")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "412", ref = "Stale")
    public EmployeeView change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, ChangeRequest body) {
        var command = body.command(idOf(id), EntityTags.expectedRevision(ifMatch));
        return switch (changeEmployee.change(call.context(), command)) {
            case Outcome.Changed(Employee employee) -> EmployeeView.of(employee);
            case Outcome.UnknownEmployee() -> throw Refused.unknown("employee");
            case Outcome.Stale(long revision) ->
                throw new Refused(
                        Reason.STALE,
                        "stale",
                        "Somebody else changed it: it is at revision " + revision + ". Read it again.");
        };
    }

    /** Releases an employee. */
    @DELETE
    @Path("/{id}")
    @Permit(Permission.EMPLOYEE_RELEASE)
    @Operation(operationId = "releaseEmployee", summary = "Let an employee go; what it said and did stays")
    @APIResponse(responseCode = "204", description = "Released, now or before")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void release(@PathParam("id") String id) {
        if (!releaseEmployee.release(call.context(), idOf(id))) {
            throw Refused.unknown("employee");
        }
    }

    private static EmployeeId idOf(String id) {
        return Ids.inPath(id, EmployeeId::new, "employee");
    }
}
