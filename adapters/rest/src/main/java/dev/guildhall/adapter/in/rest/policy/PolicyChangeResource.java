package dev.guildhall.adapter.in.rest.policy;

import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.policy.in.ListPolicyChanges;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who changed which policy. */
@Path("/policy-changes")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
public class PolicyChangeResource {

    private final ListPolicyChanges listPolicyChanges;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public PolicyChangeResource(ListPolicyChanges listPolicyChanges, CurrentCall call) {
        this.listPolicyChanges = listPolicyChanges;
        this.call = call;
    }

    /** Lists changes. */
    @GET
    @Permit(Permission.APPROVAL_READ)
    @Operation(operationId = "listPolicyChanges", summary = "List who changed rules, tools, hosts and limits")
    @APIResponse(responseCode = "200", description = "Changes, newest first")
    public PageView<PolicyChangeView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listPolicyChanges.list(call.context(), page), PolicyChangeView::of);
    }
}
