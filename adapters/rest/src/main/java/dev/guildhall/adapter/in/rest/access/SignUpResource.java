package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ConfirmSignUp;
import dev.guildhall.application.access.in.SignUp;
import dev.guildhall.application.access.in.SignUp.Outcome;
import dev.guildhall.application.context.CurrentRequest;
import dev.guildhall.application.context.Open;
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
@Path("/auth")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class SignUpResource {

    private final SignUp signUp;
    private final ConfirmSignUp confirmSignUp;
    private final CurrentRequest request;

    /** Made by the container. */
    @Inject
    public SignUpResource(SignUp signUp, ConfirmSignUp confirmSignUp, CurrentRequest request) {
        this.signUp = signUp;
        this.confirmSignUp = confirmSignUp;
        this.request = request;
    }

    /** Signs up. */
    @POST
    @Path("/signup")
    @Open("nobody has a credential before signing up")
    @SecurityRequirements
    @Operation(operationId = "signUp", summary = "Sign up a company; its first member becomes an admin")
    @APIResponse(
            responseCode = "201",
            description = "Signed up and signed in",
            content = @Content(schema = @Schema(implementation = SignedInView.class)))
    @APIResponse(
            responseCode = "202",
            description =
                    "Where addresses are confirmed: a mail tells how to go on, whether or not the address is taken",
            content = @Content(schema = @Schema(implementation = MailedView.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "429", ref = "Limited")
    public Response signUp(SignUpRequest body) {
        return switch (signUp.signUp(request.system(), body.command())) {
            case Outcome.SignedUp(var tenant, var member, var credentials) ->
                Response.status(Response.Status.CREATED)
                        .entity(SignedInView.of(tenant, member, credentials))
                        .build();
            case Outcome.ConfirmationSent() ->
                Response.status(Response.Status.ACCEPTED)
                        .entity(MailedView.LOOK)
                        .build();
            case Outcome.EmailTaken() -> throw Refusals.emailTaken();
            case Outcome.Throttled(var retryAfter) -> throw Refusals.throttled(retryAfter);
        };
    }

    /** Founds the company of a confirmed sign-up. */
    @POST
    @Path("/confirm")
    @Open("the mailed token in the body is the credential")
    @SecurityRequirements
    @Operation(
            operationId = "confirmSignUp",
            summary = "Confirm the e-mail address of a sign-up with the token that was mailed to it",
            description =
                    "A token works once, within 24 hours. The password given here is the one that signs in from now on.")
    @APIResponse(
            responseCode = "201",
            description = "Signed up and signed in",
            content = @Content(schema = @Schema(implementation = SignedInView.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response confirm(ConfirmRequest body) {
        return switch (confirmSignUp.confirm(request.system(), body.token(), body.password())) {
            case ConfirmSignUp.Outcome.SignedUp(var tenant, var member, var credentials) ->
                Response.status(Response.Status.CREATED)
                        .entity(SignedInView.of(tenant, member, credentials))
                        .build();
            case ConfirmSignUp.Outcome.UselessToken() -> throw Refusals.uselessToken();
            case ConfirmSignUp.Outcome.EmailTaken() -> throw Refusals.emailTaken();
        };
    }
}
