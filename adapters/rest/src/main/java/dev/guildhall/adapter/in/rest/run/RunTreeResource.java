package dev.guildhall.adapter.in.rest.run;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.run.in.ShowRunTree;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A run with everything below it. */
@Path("/runs/{id}/tree")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
public class RunTreeResource {

    private final ShowRunTree showRunTree;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public RunTreeResource(ShowRunTree showRunTree, CurrentCall call) {
        this.showRunTree = showRunTree;
        this.call = call;
    }

    /** Shows the tree. */
    @GET
    @Permit(Permission.RUN_READ)
    @Operation(operationId = "getRunTree", summary = "Show a run with everything that was delegated below it")
    @APIResponse(responseCode = "200", description = "The tree")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public RunTreeView show(@PathParam("id") String id) {
        return showRunTree
                .show(call.context(), Ids.inPath(id, RunId::new, "run"))
                .map(RunTreeView::of)
                .orElseThrow(() -> Refused.unknown("run"));
    }
}
