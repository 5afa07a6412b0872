package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.member.in.AddServiceAccount;
import dev.guildhall.application.member.in.AddServiceAccount.Outcome;
import dev.guildhall.application.member.in.DisableServiceAccount;
import dev.guildhall.application.member.in.ListServiceAccounts;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.MemberId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Service accounts: make, list, disable. */
@Path("/service-accounts")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class ServiceAccountResource {

    private final AddServiceAccount addServiceAccount;
    private final ListServiceAccounts listServiceAccounts;
    private final DisableServiceAccount disableServiceAccount;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ServiceAccountResource(
            AddServiceAccount addServiceAccount,
            ListServiceAccounts listServiceAccounts,
            DisableServiceAccount disableServiceAccount,
            CurrentCall call) {
        this.addServiceAccount = addServiceAccount;
        this.listServiceAccounts = listServiceAccounts;
        this.disableServiceAccount = disableServiceAccount;
        this.call = call;
    }

    /** Makes a service account. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.SERVICE_ACCOUNT_CHANGE)
    @Operation(
            operationId = "addServiceAccount",
            summary = "Make a service account: a program that acts in its own name",
            description =
                    "It has no password and cannot sign in. Make API keys for it with its id as serviceAccountId.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ServiceAccountView.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response add(AddServiceAccountRequest body) {
        return switch (addServiceAccount.add(call.context(), body.command())) {
            case Outcome.Added(var account) ->
                Response.status(Response.Status.CREATED)
                        .entity(ServiceAccountView.of(account))
                        .build();
            case Outcome.TooMany(int limit) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "too-many-service-accounts",
                        limit + " service accounts are as many as there may be. Disable one first.");
        };
    }

    /** Lists service accounts. */
    @GET
    @Permit(Permission.SERVICE_ACCOUNT_READ)
    @Operation(
            operationId = "listServiceAccounts",
            summary = "List service accounts that are not disabled, newest first")
    @APIResponse(responseCode = "200", description = "Service accounts")
    public PageView<ServiceAccountView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listServiceAccounts.list(call.context(), page), ServiceAccountView::of);
    }

    /** Disables a service account. */
    @DELETE
    @Path("/{id}")
    @Permit(Permission.SERVICE_ACCOUNT_CHANGE)
    @Operation(
            operationId = "disableServiceAccount",
            summary = "Disable a service account for good; its keys are refused from now on")
    @APIResponse(responseCode = "204", description = "Disabled")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void disable(@PathParam("id") String id) {
        if (!disableServiceAccount.disable(call.context(), Ids.inPath(id, MemberId::new, "service-account"))) {
            throw Refused.unknown("service-account");
        }
    }
}
