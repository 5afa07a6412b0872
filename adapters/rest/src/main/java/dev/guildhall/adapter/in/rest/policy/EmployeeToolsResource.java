package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.InvalidInput;
import dev.guildhall.application.error.InvalidInput.Problem;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.policy.in.GiveTools;
import dev.guildhall.application.policy.in.GiveTools.Outcome;
import dev.guildhall.application.policy.in.ShowEmployeeTools;
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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tools of one employee. */
@Path("/employees/{id}/tools")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class EmployeeToolsResource {

    private final ShowEmployeeTools showEmployeeTools;
    private final GiveTools giveTools;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public EmployeeToolsResource(ShowEmployeeTools showEmployeeTools, GiveTools giveTools, CurrentCall call) {
        this.showEmployeeTools = showEmployeeTools;
        this.giveTools = giveTools;
        this.call = call;
    }

    /** Shows the tools. */
    @GET
    @Permit(Permission.TOOL_SETTINGS_READ)
    @Operation(
            operationId = "getEmployeeTools",
            summary = "Show which tools an employee was given, and which there are")
    @APIResponse(responseCode = "200", description = "The tools")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public EmployeeToolsView show(@PathParam("id") String id) {
        return showEmployeeTools
                .show(call.context(), idOf(id))
                .map(EmployeeToolsView::of)
                .orElseThrow(() -> Refused.unknown("employee"));
    }

    /** Gives tools. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.TOOL_SETTINGS_CHANGE)
    @Operation(operationId = "giveTools", summary = "Give an employee tools, instead of those given before")
    @APIResponse(responseCode = "200", description = "The tools it has been given now")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public EmployeeToolsView give(@PathParam("id") String id, ToolsRequest body) {
        return switch (giveTools.give(call.context(), idOf(id), Set.copyOf(body.tools()))) {
            case Outcome.Given(var tools) -> EmployeeToolsView.of(tools);
            case Outcome.UnknownTools(Set<String> names) ->
                throw new InvalidInput(List.of(Problem.of(
                        "tools", "there are no tools of these names: " + String.join(", ", new TreeSet<>(names)))));
            case Outcome.UnknownEmployee() -> throw Refused.unknown("employee");
        };
    }

    private static EmployeeId idOf(String id) {
        return Ids.inPath(id, EmployeeId::new, "employee");
    }
}
