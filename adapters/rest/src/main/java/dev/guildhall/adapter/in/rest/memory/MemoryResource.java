package dev.guildhall.adapter.in.rest.memory;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.memory.in.ForgetMemory;
import dev.guildhall.application.memory.in.ListMemories;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MemoryId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** What an employee remembers: list, forget. */
@Path("/employees/{id}/memories")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "employees")
public class MemoryResource {

    private final ListMemories listMemories;
    private final ForgetMemory forgetMemory;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public MemoryResource(ListMemories listMemories, ForgetMemory forgetMemory, CurrentCall call) {
        this.listMemories = listMemories;
        this.forgetMemory = forgetMemory;
        this.call = call;
    }

    /** Lists notes. */
    @GET
    @Permit(Permission.MEMORY_READ)
    @Operation(operationId = "listMemories", summary = "List what an employee noted for itself, newest first")
    @APIResponse(responseCode = "200", description = "Its notes")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public PageView<MemoryView> list(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        EmployeeId employee = Ids.inPath(id, EmployeeId::new, "employee");
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return listMemories
                .list(call.context(), employee, page)
                .map(memories -> PageView.of(memories, MemoryView::of))
                .orElseThrow(() -> Refused.unknown("employee"));
    }

    /** Forgets a note. */
    @DELETE
    @Path("/{memory}")
    @Permit(Permission.MEMORY_CHANGE)
    @Operation(operationId = "forgetMemory", summary = "Make an employee forget a note for good")
    @APIResponse(responseCode = "204", description = "Forgotten")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void forget(
            @PathParam("id") String id,
            @PathParam("memory") @Parameter(description = "Identifier of the note") String memory) {
        EmployeeId employee = Ids.inPath(id, EmployeeId::new, "memory");
        if (!forgetMemory.forget(call.context(), employee, Ids.inPath(memory, MemoryId::new, "memory"))) {
            throw Refused.unknown("memory");
        }
    }
}
