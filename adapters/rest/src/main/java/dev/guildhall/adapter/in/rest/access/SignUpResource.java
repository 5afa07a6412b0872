package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.in.SignUp.Outcome;
import dev.guildhall.application.context.CurrentRequest;
import dev.guildhall.application.context.Open;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Founds companies. */
@Path("/auth/signup")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class SignUpResource {

    private final SignUp signUp;
    private final CurrentRequest request;

    /** Made by the container. */
    @Inject
    public SignUpResource(SignUp signUp, CurrentRequest request) {
        this.signUp = signUp;
        this.request = request;
    }

    /** Signs up. */
    @POST
    @Open("nobody has a credential before signing up")
    @SecurityRequirements
    @Operation(operationId = "signUp", summary = "Sign up a company; its first member becomes an admin")
    @APIResponse(
            responseCode = "201",
            description = "Signed up and signed in",
            content = @Content(schema = @Schema(implementation = SignedInView.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response signUp(SignUpRequest body) {
        return switch (signUp.signUp(request.system(), body.command())) {
            case Outcome.SignedUp(var tenant, var member, var credentials) ->
                Response.status(Response.Status.CREATED)
                        .entity(SignedInView.of(tenant, member, credentials))
                        .build();
            case Outcome.EmailTaken() ->
                throw new Refused(Reason.CONFLICT, "email-taken", "This address signs in already. Sign in instead.");
        };
    }
}
