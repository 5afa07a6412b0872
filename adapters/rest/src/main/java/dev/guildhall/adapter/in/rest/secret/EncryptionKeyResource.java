package dev.guildhall.adapter.in.rest.secret;

import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.secret.in.RotateEncryptionKey;
import dev.guildhall.application.secret.in.RotateEncryptionKey.Outcome;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key that seals the company's secrets. */
@Path("/tenant/encryption-key")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "secrets")
public class EncryptionKeyResource {

    private final RotateEncryptionKey rotateEncryptionKey;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public EncryptionKeyResource(RotateEncryptionKey rotateEncryptionKey, CurrentCall call) {
        this.rotateEncryptionKey = rotateEncryptionKey;
        this.call = call;
    }

    /** Exchanges the key. */
    @POST
    @Path("/rotate")
    @Permit(Permission.SECRET_CHANGE)
    @Operation(operationId = "rotateEncryptionKey", summary = "Seal all secrets of the company with a new key")
    @APIResponse(
            responseCode = "200",
            description =
                    "How many secrets were sealed again, and what could not be opened with any key: it stays as it is,"
                            + " and has to be set anew")
    @APIResponse(responseCode = "409", description = "Another rotation of the company's key is going on")
    public RotatedView rotate() {
        return switch (rotateEncryptionKey.rotate(call.context())) {
            case Outcome.Rotated rotated -> RotatedView.of(rotated);
            case Outcome.Busy _ ->
                throw new Refused(
                        Refused.Reason.CONFLICT,
                        "rotation-running",
                        "Your company's key is being exchanged already. Wait until that is done.");
        };
    }
}
