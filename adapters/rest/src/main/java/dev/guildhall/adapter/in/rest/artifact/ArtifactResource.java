package dev.guildhall.adapter.in.rest.artifact;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.artifact.in.ListArtifacts;
import dev.guildhall.application.artifact.in.ReadArtifactContent;
import dev.guildhall.application.artifact.in.ShowArtifact;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.ArtifactId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.RunId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Artifacts: list, detail, download. */
@Path("/artifacts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "artifacts")
public class ArtifactResource {

    private final ListArtifacts listArtifacts;
    private final ShowArtifact showArtifact;
    private final ReadArtifactContent readContent;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ArtifactResource(
            ListArtifacts listArtifacts, ShowArtifact showArtifact, ReadArtifactContent readContent, CurrentCall call) {
        this.listArtifacts = listArtifacts;
        this.showArtifact = showArtifact;
        this.readContent = readContent;
        this.call = call;
    }

    /** Lists artifacts. */
    @GET
    @Permit(Permission.ARTIFACT_READ)
    @Operation(operationId = "listArtifacts", summary = "List files that employees made, newest first")
    @APIResponse(responseCode = "200", description = "Artifacts")
    public PageView<ArtifactView> list(
            @QueryParam("employee") @Parameter(description = "Identifier of an employee") @Nullable String employee,
            @QueryParam("run") @Parameter(description = "Identifier of a run") @Nullable String run,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        PageRequest page = reader.page(limit, cursor);
        ListArtifacts.Query query = reader.result(() -> new ListArtifacts.Query(
                reader.value("employee", employee, EmployeeId.class), reader.value("run", run, RunId.class)));
        return PageView.of(listArtifacts.list(call.context(), query, page), ArtifactView::of);
    }

    /** Shows an artifact. */
    @GET
    @Path("/{id}")
    @Permit(Permission.ARTIFACT_READ)
    @Operation(operationId = "getArtifact", summary = "Show what is known about an artifact")
    @APIResponse(responseCode = "200", description = "The artifact")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public ArtifactView show(@PathParam("id") String id) {
        return showArtifact
                .show(call.context(), idOf(id))
                .map(ArtifactView::of)
                .orElseThrow(() -> Refused.unknown("artifact"));
    }

    /** Hands out an artifact's content. */
    @GET
    @Path("/{id}/content")
    @Produces(MediaType.WILDCARD)
    @Permit(Permission.ARTIFACT_READ)
    @Operation(
            operationId = "getArtifactContent",
            summary = "Download an artifact",
            description = "Always as an attachment: a model wrote it, so browsers must not show it in our place.")
    @APIResponse(
            responseCode = "200",
            description = "The content, in UTF-8",
            content = @Content(mediaType = "text/*", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    public Response content(@PathParam("id") String id) {
        return readContent
                .read(call.context(), idOf(id))
                .map(Download::of)
                .orElseThrow(() -> Refused.unknown("artifact"));
    }

    private static ArtifactId idOf(String id) {
        return Ids.inPath(id, ArtifactId::new, "artifact");
    }
}
