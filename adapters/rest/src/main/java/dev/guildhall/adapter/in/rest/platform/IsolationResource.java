package dev.guildhall.adapter.in.rest.platform;

import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.isolation.in.ReportIsolation;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the database keeps tenants apart, looked at when asked. For operators of the platform. */
@Path("/platform/isolation-report")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform")
public class IsolationResource {

    private final ReportIsolation reportIsolation;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public IsolationResource(ReportIsolation reportIsolation, CurrentCall call) {
        this.reportIsolation = reportIsolation;
        this.call = call;
    }

    /** Reports. */
    @GET
    @Permit(Permission.ISOLATION_READ)
    @Operation(
            operationId = "getIsolationReport",
            summary = "Check now, as the platform's own database role, that tenants are kept apart")
    @APIResponse(responseCode = "200", description = "What was checked, and what came of it")
    public IsolationReportView report() {
        return IsolationReportView.of(reportIsolation.report(call.context()));
    }
}
