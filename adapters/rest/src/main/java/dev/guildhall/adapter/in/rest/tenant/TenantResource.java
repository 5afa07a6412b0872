package dev.guildhall.adapter.in.rest.tenant;

import dev.guildhall.adapter.in.rest.access.TenantView;
import dev.guildhall.adapter.in.rest.support.EntityTags;
import dev.guildhall.adapter.in.rest.support.Revalidated;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.tenant.in.ChangeTenant;
import dev.guildhall.application.tenant.in.ChangeTenant.Outcome;
import dev.guildhall.application.tenant.in.ShowTenant;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.tenant.Tenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's company. */
@Path("/tenant")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tenant")
public class TenantResource {

    private final ShowTenant showTenant;
    private final ChangeTenant changeTenant;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public TenantResource(ShowTenant showTenant, ChangeTenant changeTenant, CurrentCall call) {
        this.showTenant = showTenant;
        this.changeTenant = changeTenant;
        this.call = call;
    }

    /** Shows the company. */
    @GET
    @Permit(Permission.TENANT_READ)
    @Revalidated
    @Operation(operationId = "getTenant", summary = "Show your company")
    @APIResponse(responseCode = "200", description = "The company")
    public TenantView show() {
        return TenantView.of(showTenant.show(call.context()));
    }

    /** Changes what the company says about itself. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.TENANT_CHANGE)
    @Revalidated
    @Operation(
            operationId = "changeTenant",
            summary = "Change your company's name, industry or size",
            description = "With If-Match the change is refused when somebody else changed the company meanwhile.")
    @APIResponse(responseCode = "200", description = "The changed company")
    @APIResponse(responseCode = "412", ref = "Stale")
    public TenantView change(@HeaderParam("If-Match") @Nullable String ifMatch, ChangeTenantRequest body) {
        return switch (changeTenant.change(call.context(), body.command(EntityTags.expectedRevision(ifMatch)))) {
            case Outcome.Changed(Tenant tenant) -> TenantView.of(tenant);
            case Outcome.Stale(long revision) ->
                throw new Refused(
                        Reason.STALE,
                        "stale",
                        "Somebody else changed it: it is at revision " + revision + ". Read it again.");
        };
    }
}
