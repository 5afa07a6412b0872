package dev.guildhall.adapter.in.rest.employee;

import dev.guildhall.adapter.in.rest.run.RunView;
import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.employee.in.ListActivity;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.EmployeeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What an employee did. */
@Path("/employees/{id}/activity")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employees")
public class ActivityResource {

    private final ListActivity listActivity;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ActivityResource(ListActivity listActivity, CurrentCall call) {
        this.listActivity = listActivity;
        this.call = call;
    }

    /** Lists the employee's runs. */
    @GET
    @Permit(Permission.EMPLOYEE_READ)
    @Operation(operationId = "listActivity", summary = "List what an employee did, newest first")
    @APIResponse(responseCode = "200", description = "Its runs")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public PageView<RunView> list(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        EmployeeId employee = Ids.inPath(id, EmployeeId::new, "employee");
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return listActivity
                .list(call.context(), employee, page)
                .map(runs -> PageView.of(runs, RunView::of))
                .orElseThrow(() -> Refused.unknown("employee"));
    }
}
