package dev.guildhall.adapter.in.rest.platform;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.LinesOfJson;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.lifecycle.in.ExportErasedAudit;
import dev.guildhall.application.lifecycle.in.ExportErasedAudit.Outcome;
import dev.guildhall.application.lifecycle.in.ListErasedTenants;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.TenantId;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What remains of tenants that were erased. For operators. */
@Path("/platform/erased-tenants")
@Dependent
@Tag(name = "platform")
public class ErasedTenantResource {

    private final ListErasedTenants listErasedTenants;
    private final ExportErasedAudit exportErasedAudit;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ErasedTenantResource(
            ListErasedTenants listErasedTenants, ExportErasedAudit exportErasedAudit, CurrentCall call) {
        this.listErasedTenants = listErasedTenants;
        this.exportErasedAudit = exportErasedAudit;
        this.call = call;
    }

    /** Lists them. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Permit(Permission.TENANTS_READ)
    @Operation(operationId = "listErasedTenants", summary = "List the tenants that were erased, the last first")
    @APIResponse(responseCode = "200", description = "Erased tenants")
    public PageView<ErasedTenantView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        return PageView.of(
                listErasedTenants.list(call.context(), QueryReader.pageOf(limit, cursor)), ErasedTenantView::of);
    }

    /** Hands out what remains of one's audit log. */
    @GET
    @Path("/{id}/audit")
    @Produces(LinesOfJson.TYPE)
    @Permit(Permission.ERASED_AUDIT_EXPORT)
    @Operation(
            operationId = "exportErasedAudit",
            summary = "Download what remains of an erased tenant's audit log",
            description =
                    "A file that './guildhall verify-audit FILE' checks: entries without their details. That it was"
                            + " taken out is written into the operators' own audit log.")
    @APIResponse(
            responseCode = "200",
            description = "Lines of JSON: what it is, each entry that remains, a signed checkpoint",
            content = @Content(mediaType = LinesOfJson.TYPE, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    public Response audit(@PathParam("id") String id) {
        TenantId tenant = Ids.inPath(id, TenantId::new, "erased-tenant");
        return switch (exportErasedAudit.begin(call.context(), tenant)) {
            case Outcome.Begun(var export) -> LinesOfJson.download("guildhall-audit-" + tenant + ".jsonl", export);
            case Outcome.NotErased _ -> throw Refused.unknown("erased-tenant");
            case Outcome.NothingRemains _ ->
                throw new Refused(
                        Refused.Reason.UNKNOWN,
                        "nothing-remains",
                        "This tenant was erased before entries were kept; nothing of its audit log remains.");
        };
    }
}
