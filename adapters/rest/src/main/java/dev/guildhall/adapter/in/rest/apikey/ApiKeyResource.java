package dev.guildhall.adapter.in.rest.apikey;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.apikey.in.AddApiKey;
import dev.guildhall.application.apikey.in.ListApiKeys;
import dev.guildhall.application.apikey.in.RevokeApiKey;
import dev.guildhall.application.apikey.in.RotateApiKey;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.ApiKeyId;
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

/** API keys: make, list, rotate, revoke. */
@Path("/api-keys")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class ApiKeyResource {

    private final AddApiKey addApiKey;
    private final ListApiKeys listApiKeys;
    private final RotateApiKey rotateApiKey;
    private final RevokeApiKey revokeApiKey;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public ApiKeyResource(
            AddApiKey addApiKey,
            ListApiKeys listApiKeys,
            RotateApiKey rotateApiKey,
            RevokeApiKey revokeApiKey,
            CurrentCall call) {
        this.addApiKey = addApiKey;
        this.listApiKeys = listApiKeys;
        this.rotateApiKey = rotateApiKey;
        this.revokeApiKey = revokeApiKey;
        this.call = call;
    }

    /** Makes a key. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.API_KEY_CHANGE)
    @Operation(
            operationId = "addApiKey",
            summary = "Make an API key of the caller or of a service account; its secret is shown only now",
            description =
                    "A key may do what its scopes name and its owner may, whatever the owner becomes later. It can "
                            + "neither sign anybody in or out nor manage keys, members or service accounts.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = SecretApiKeyView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response add(AddApiKeyRequest body) {
        return switch (addApiKey.add(call.context(), body.command())) {
            case AddApiKey.Outcome.Added(var key, var secret) ->
                Response.status(Response.Status.CREATED)
                        .entity(SecretApiKeyView.of(key, secret))
                        .build();
            case AddApiKey.Outcome.BeyondCaller(var scopes) ->
                throw new Refused(
                        Reason.FORBIDDEN,
                        "beyond-caller",
                        "A key cannot be given what you may not do yourself: "
                                + scopes.stream().map(Permission::name).sorted().toList() + ".");
            case AddApiKey.Outcome.UnknownServiceAccount() -> throw Refused.unknown("service-account");
            case AddApiKey.Outcome.TooMany(int limit) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "too-many-keys",
                        limit + " keys are as many as there may be at a time. Revoke one first.");
        };
    }

    /** Lists keys. */
    @GET
    @Permit(Permission.API_KEY_READ)
    @Operation(
            operationId = "listApiKeys",
            summary = "List API keys that have not been revoked, newest first",
            description = "One's own; admins see those of all.")
    @APIResponse(responseCode = "200", description = "Keys")
    public PageView<ApiKeyView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listApiKeys.list(call.context(), page), ApiKeyView::of);
    }

    /** Gives a key a new secret. */
    @POST
    @Path("/{id}/rotate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.API_KEY_CHANGE)
    @Operation(
            operationId = "rotateApiKey",
            summary = "Give a key a new secret, which is shown only now; the old one may stay good for a while")
    @APIResponse(responseCode = "200", description = "Rotated")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public SecretApiKeyView rotate(@PathParam("id") String id, RotateRequest body) {
        return switch (rotateApiKey.rotate(call.context(), idOf(id), body.grace())) {
            case RotateApiKey.Outcome.Rotated(var key, var secret) -> SecretApiKeyView.of(key, secret);
            case RotateApiKey.Outcome.UnknownKey() -> throw Refused.unknown("key");
            case RotateApiKey.Outcome.Ended() ->
                throw new Refused(Reason.CONFLICT, "key-ended", "The key has expired or was revoked. Make a new one.");
        };
    }

    /** Ends a key. */
    @DELETE
    @Path("/{id}")
    @Permit(Permission.API_KEY_CHANGE)
    @Operation(operationId = "revokeApiKey", summary = "Revoke a key: it is refused from now on, on every server")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void revoke(@PathParam("id") String id) {
        if (!revokeApiKey.revoke(call.context(), idOf(id))) {
            throw Refused.unknown("key");
        }
    }

    private static ApiKeyId idOf(String id) {
        return Ids.inPath(id, ApiKeyId::new, "key");
    }
}
