package dev.guildhall.adapter.in.rest.audit;

import dev.guildhall.application.audit.in.ListAuditKeys;
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

/** Publishes what checkpoints are verified with; apart from the keys of tokens, whose place these must never take. */
@Path("/audit/keys")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditKeysResource {

    private final ListAuditKeys keys;
    private final CurrentRequest request;

    /** Made by the container. */
    @Inject
    public AuditKeysResource(ListAuditKeys keys, CurrentRequest request) {
        this.keys = keys;
        this.request = request;
    }

    /** The public keys as a JWK set. */
    @GET
    @Open("public keys are for everybody")
    @SecurityRequirements
    @Operation(
            operationId = "listAuditKeys",
            summary = "Public keys that checkpoints of audit logs are verified with (JWK set)")
    @APIResponse(responseCode = "200", description = "The keys")
    public AuditKeySetView list() {
        return AuditKeySetView.of(keys.list(request.system()));
    }
}
