package dev.guildhall.adapter.in.rest.lifecycle;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.lifecycle.in.ExportTenant;
import dev.guildhall.application.lifecycle.in.ExportTenant.Item;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that the platform has of the company, as a file. */
@Path("/tenant/export")
@Dependent
@Tag(name = "tenant")
public class TenantExportResource {

    private static final String ZIP = "application/zip";

    private final ExportTenant exportTenant;
    private final CurrentCall call;
    private final InstantSource clock;

    /** Made by the container. */
    @Inject
    public TenantExportResource(ExportTenant exportTenant, CurrentCall call, InstantSource clock) {
        this.exportTenant = exportTenant;
        this.call = call;
        this.clock = clock;
    }

    /** Hands it out, some rows at a time. */
    @GET
    @Produces(ZIP)
    @Permit(Permission.TENANT_EXPORT)
    @Operation(
            operationId = "exportTenant",
            summary = "Download everything that the platform has of the company",
            description =
                    "A ZIP with a file of lines of JSON for each table, and at its end a manifest with the number of"
                            + " rows, the SHA-256 of each file, and what was left out and why. Without its manifest it is not complete.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "429", ref = "Limited")
    public Response export() {
        CallContext caller = call.context();
        return switch (exportTenant.begin(caller)) {
            case ExportTenant.Outcome.Begun(Consumer<Consumer<Item>> export) ->
                Response.ok((StreamingOutput) body -> write(caller, export, body))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"guildhall-export.zip\"")
                        .build();
            case ExportTenant.Outcome.Busy _ ->
                throw new Refused(
                        Refused.Reason.LIMITED,
                        "export-under-way",
                        "Somebody of your company is taking its data out right now. Try again when that is over.",
                        Optional.of(Duration.ofMinutes(1)));
        };
    }

    private void write(CallContext caller, Consumer<Consumer<Item>> export, OutputStream body) throws IOException {
        try (ExportArchive archive = new ExportArchive(body, caller.tenant(), clock.instant())) {
            export.accept(archive);
            archive.finish();
        }
    }
}
