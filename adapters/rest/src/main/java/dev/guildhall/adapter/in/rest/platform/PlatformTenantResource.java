package dev.guildhall.adapter.in.rest.platform;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.lifecycle.in.ListTenants;
import dev.guildhall.application.lifecycle.in.ResumeTenant;
import dev.guildhall.application.lifecycle.in.ShowTenant;
import dev.guildhall.application.lifecycle.in.SuspendTenant;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tenants of the platform: list, detail, suspend, resume. For operators. */
@Path("/platform/tenants")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform")
public class PlatformTenantResource {

    private final ListTenants listTenants;
    private final ShowTenant showTenant;
    private final SuspendTenant suspendTenant;
    private final ResumeTenant resumeTenant;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public PlatformTenantResource(
            ListTenants listTenants,
            ShowTenant showTenant,
            SuspendTenant suspendTenant,
            ResumeTenant resumeTenant,
            CurrentCall call) {
        this.listTenants = listTenants;
        this.showTenant = showTenant;
        this.suspendTenant = suspendTenant;
        this.resumeTenant = resumeTenant;
        this.call = call;
    }

    /** Lists tenants. */
    @GET
    @Permit(Permission.TENANTS_READ)
    @Operation(operationId = "listPlatformTenants", summary = "List the tenants of the platform, newest first")
    @APIResponse(responseCode = "200", description = "Tenants")
    public PageView<PlatformTenantView> list(
            @QueryParam("q") @Parameter(description = "Part of the company's name, or its whole id") @Nullable
                    String text,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        QueryReader reader = new QueryReader();
        PageRequest page = reader.page(limit, cursor);
        Optional<String> wanted = reader.result(() -> reader.text("q", text));
        return PageView.of(listTenants.list(call.context(), wanted, page), PlatformTenantView::of);
    }

    /** Shows a tenant. */
    @GET
    @Path("/{id}")
    @Permit(Permission.TENANTS_READ)
    @Operation(operationId = "getPlatformTenant", summary = "Show a tenant of the platform")
    @APIResponse(responseCode = "200", description = "The tenant")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public PlatformTenantView show(@PathParam("id") String id) {
        return showTenant
                .show(call.context(), idOf(id))
                .map(PlatformTenantView::of)
                .orElseThrow(PlatformTenantResource::unknown);
    }

    /** Suspends a tenant. */
    @POST
    @Path("/{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.TENANTS_CHANGE)
    @Operation(
            operationId = "suspendTenant",
            summary = "Stop a tenant's work",
            description =
                    "Within seconds its members can read everything and change nothing, its employees rest, and its"
                            + " schedules do not start. Nothing is lost.")
    @APIResponse(responseCode = "204", description = "Its work stands still")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public void suspend(@PathParam("id") String id, TenantChangeRequest body) {
        switch (suspendTenant.suspend(call.context(), idOf(id), body.reason())) {
            case SuspendTenant.Outcome.Suspended _ -> {}
            case SuspendTenant.Outcome.UnknownTenant _ -> throw unknown();
            case SuspendTenant.Outcome.OwnCompany _ ->
                throw new Refused(
                        Refused.Reason.CONFLICT,
                        "own-company",
                        "This is your own company: suspended, it could not take that back.");
        }
    }

    /** Ends a suspension. */
    @POST
    @Path("/{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.TENANTS_CHANGE)
    @Operation(operationId = "resumeTenant", summary = "Let a suspended tenant's work go on")
    @APIResponse(responseCode = "204", description = "It is suspended no more")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public void resume(@PathParam("id") String id, TenantChangeRequest body) {
        switch (resumeTenant.resume(call.context(), idOf(id), body.reason())) {
            case ResumeTenant.Outcome.Resumed _ -> {}
            case ResumeTenant.Outcome.UnknownTenant _ -> throw unknown();
            case ResumeTenant.Outcome.NotSuspended _ ->
                throw new Refused(Refused.Reason.CONFLICT, "not-suspended", "This company is not suspended.");
        }
    }

    private static TenantId idOf(String id) {
        return Ids.inPath(id, TenantId::new, "tenant");
    }

    private static Refused unknown() {
        return Refused.unknown("tenant");
    }
}
