package dev.guildhall.adapter.in.rest.secret;

import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.secret.in.DeleteSecret;
import dev.guildhall.application.secret.in.ListSecrets;
import dev.guildhall.application.secret.in.SetSecret;
import dev.guildhall.application.secret.in.SetSecret.Outcome;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.secret.SecretName;
import dev.guildhall.domain.secret.SecretText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The company's secrets: list which are set, set, delete. */
@Path("/secrets")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "secrets")
public class SecretResource {

    private final ListSecrets listSecrets;
    private final SetSecret setSecret;
    private final DeleteSecret deleteSecret;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public SecretResource(ListSecrets listSecrets, SetSecret setSecret, DeleteSecret deleteSecret, CurrentCall call) {
        this.listSecrets = listSecrets;
        this.setSecret = setSecret;
        this.deleteSecret = deleteSecret;
        this.call = call;
    }

    /** Lists the secrets. */
    @GET
    @Permit(Permission.SECRET_READ)
    @Operation(operationId = "listSecrets", summary = "List which secrets are set, never what they are")
    @APIResponse(responseCode = "200", description = "The secrets by name")
    public SecretsView list() {
        return SecretsView.of(listSecrets.list(call.context()));
    }

    /** Sets a secret. */
    @PUT
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.SECRET_CHANGE)
    @Operation(
            operationId = "setSecret",
            summary = "Set a secret, instead of the one of that name if there is one",
            description = "It is sealed with the company's own key and handed to the tools that ask for it by name;"
                    + " nobody can read it again.")
    @APIResponse(responseCode = "200", description = "That it is set")
    @APIResponse(responseCode = "409", description = "The company has as many secrets as it may have")
    public SecretView set(
            @PathParam("name") @Parameter(description = "Name of the secret") String name, SecretRequest body) {
        Outcome outcome = setSecret.set(call.context(), new SecretName(name), new SecretText(body.value()));
        return switch (outcome) {
            case Outcome.Set(var entry) -> SecretView.of(entry);
            case Outcome.TooMany(int limit) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "too-many-secrets",
                        "There are " + limit + " secrets, as many as a company may have. Delete one first.");
        };
    }

    /** Deletes a secret. */
    @DELETE
    @Path("/{name}")
    @Permit(Permission.SECRET_CHANGE)
    @Operation(operationId = "deleteSecret", summary = "Delete a secret; tools that need it fail from then on")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void delete(@PathParam("name") @Parameter(description = "Name of the secret") String name) {
        if (!deleteSecret.delete(call.context(), new SecretName(name))) {
            throw Refused.unknown("secret");
        }
    }
}
