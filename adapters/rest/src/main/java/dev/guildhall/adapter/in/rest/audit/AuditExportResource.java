package dev.guildhall.adapter.in.rest.audit;

import dev.guildhall.adapter.in.rest.support.LinesOfJson;
import dev.guildhall.application.audit.in.ExportAudit;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole audit log as a file. */
@Path("/audit/export")
@Dependent
@Tag(name = "audit")
public class AuditExportResource {

    private final ExportAudit exportAudit;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public AuditExportResource(ExportAudit exportAudit, CurrentCall call) {
        this.exportAudit = exportAudit;
        this.call = call;
    }

    /** Hands out the log, a few entries at a time. */
    @GET
    @Produces(LinesOfJson.TYPE)
    @Permit(Permission.AUDIT_EXPORT)
    @Operation(
            operationId = "exportAudit",
            summary = "Download the whole audit log",
            description = "A file that './guildhall verify-audit FILE' checks. The export is itself the last entry.")
    @APIResponse(
            responseCode = "200",
            description = "Lines of JSON: what it is, each entry, a signed checkpoint",
            content = @Content(mediaType = LinesOfJson.TYPE, schema = @Schema(implementation = String.class)))
    public Response export() {
        CallContext caller = call.context();
        return LinesOfJson.download("guildhall-audit.jsonl", lines -> exportAudit.export(caller, lines));
    }
}
