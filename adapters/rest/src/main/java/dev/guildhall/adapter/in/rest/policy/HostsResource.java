package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.policy.in.AllowHosts;
import dev.guildhall.application.policy.in.ShowHosts;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hosts that employees may fetch from. */
@Path("/tenant/hosts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class HostsResource {

    private final ShowHosts showHosts;
    private final AllowHosts allowHosts;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public HostsResource(ShowHosts showHosts, AllowHosts allowHosts, CurrentCall call) {
        this.showHosts = showHosts;
        this.allowHosts = allowHosts;
        this.call = call;
    }

    /** Shows the hosts. */
    @GET
    @Permit(Permission.TOOL_SETTINGS_READ)
    @Operation(operationId = "getHosts", summary = "Show which hosts employees may fetch from")
    @APIResponse(responseCode = "200", description = "The hosts")
    public HostsView show() {
        return HostsView.of(showHosts.show(call.context()));
    }

    /** Replaces the hosts. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.TOOL_SETTINGS_CHANGE)
    @Operation(operationId = "allowHosts", summary = "Say which hosts employees may fetch from")
    @APIResponse(responseCode = "200", description = "The hosts that are allowed now")
    public HostsView allow(HostsRequest body) {
        return HostsView.of(allowHosts.allow(call.context(), Set.copyOf(body.hosts())));
    }
}
