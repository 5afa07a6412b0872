package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ListVerificationKeys;
import dev.guildhall.application.context.CurrentRequest;
import dev.guildhall.application.context.Open;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishes what tokens of runs are verified with. */
@Path("/auth/keys")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class KeysResource {

    private final ListVerificationKeys keys;
    private final CurrentRequest request;

    /** Made by the container. */
    @Inject
    public KeysResource(ListVerificationKeys keys, CurrentRequest request) {
        this.keys = keys;
        this.request = request;
    }

    /** The public keys as a JWK set. */
    @GET
    @Open("public keys are for everybody")
    @SecurityRequirements
    @Operation(operationId = "listVerificationKeys", summary = "Public keys that tokens are verified with (JWK set)")
    @APIResponse(responseCode = "200", description = "The keys")
    public KeySetView list() {
        return KeySetView.of(keys.list(request.system()));
    }
}
