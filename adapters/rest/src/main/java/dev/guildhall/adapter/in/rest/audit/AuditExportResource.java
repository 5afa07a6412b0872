package dev.guildhall.adapter.in.rest.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
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

    private static final String LINES_OF_JSON = "application/jsonl";

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
    @Produces(LINES_OF_JSON)
    @Permit(Permission.AUDIT_EXPORT)
    @Operation(
            operationId = "exportAudit",
            summary = "Download the whole audit log",
            description = "A file that './guildhall verify-audit FILE' checks. The export is itself the last entry.")
    @APIResponse(
            responseCode = "200",
            description = "Lines of JSON: what it is, each entry, a signed checkpoint",
            content = @Content(mediaType = LINES_OF_JSON, schema = @Schema(implementation = String.class)))
    public Response export() {
        CallContext caller = call.context();
        StreamingOutput lines = body -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(body, UTF_8));
            exportAudit.export(caller, line -> write(out, line));
            out.flush();
        };
        return Response.ok(lines)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guildhall-audit.jsonl\"")
                .build();
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
