package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ConfirmLogIn;
import dev.guildhall.application.access.in.LogIn;
import dev.guildhall.application.access.in.LogIn.Outcome;
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

/** Signs members in. */
@Path("/auth/login")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class LogInResource {

    private final LogIn logIn;
    private final ConfirmLogIn confirmLogIn;
    private final CurrentRequest request;

    /** Made by the container. */
    @Inject
    public LogInResource(LogIn logIn, ConfirmLogIn confirmLogIn, CurrentRequest request) {
        this.logIn = logIn;
        this.confirmLogIn = confirmLogIn;
        this.request = request;
    }

    /** Signs in. */
    @POST
    @Open("the e-mail address and password in the body are the credential")
    @SecurityRequirements
    @Operation(operationId = "logIn", summary = "Sign in with e-mail address and password")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SignedInView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The password is right, and a code is asked for: send it with the ticket",
            content = @Content(schema = @Schema(implementation = TicketView.class)))
    @APIResponse(responseCode = "401", ref = "Unauthenticated")
    @APIResponse(responseCode = "429", ref = "Limited")
    public Response logIn(LogInRequest body) {
        Outcome outcome = body.command()
                .map(command -> logIn.logIn(request.system(), command))
                .orElseGet(Outcome.WrongCredentials::new);
        return switch (outcome) {
            case Outcome.LoggedIn(var tenant, var member, var credentials) ->
                Response.ok(SignedInView.of(tenant, member, credentials)).build();
            case Outcome.SecondFactorNeeded(var ticket, var lifetime) ->
                Response.status(Response.Status.ACCEPTED)
                        .entity(TicketView.of(ticket, lifetime))
                        .build();
            case Outcome.WrongCredentials() ->
                throw new Refused(Reason.UNAUTHENTICATED, "wrong-credentials", "Address or password is wrong.");
            case Outcome.Throttled(var retryAfter) -> throw Refusals.throttled(retryAfter);
        };
    }

    /** Takes the second step. */
    @POST
    @Path("/second-factor")
    @Open("the ticket and the code in the body are the credential")
    @SecurityRequirements
    @Operation(operationId = "confirmLogIn", summary = "Sign in with the code that is asked for after the password")
    @APIResponse(responseCode = "200", description = "Signed in")
    @APIResponse(responseCode = "401", ref = "Unauthenticated")
    @APIResponse(responseCode = "429", ref = "Limited")
    public SignedInView confirm(SecondStepRequest body) {
        return switch (confirmLogIn.confirm(request.system(), body.command())) {
            case ConfirmLogIn.Outcome.LoggedIn(var tenant, var member, var credentials) ->
                SignedInView.of(tenant, member, credentials);
            case ConfirmLogIn.Outcome.WrongCode() ->
                throw new Refused(
                        Reason.UNAUTHENTICATED, "wrong-code", "The code is wrong or was used. Take the one shown now.");
            case ConfirmLogIn.Outcome.UselessTicket() ->
                throw new Refused(
                        Reason.UNAUTHENTICATED,
                        "useless-ticket",
                        "The ticket is unknown, was used, or has expired. Sign in from the beginning.");
            case ConfirmLogIn.Outcome.Throttled(var retryAfter) -> throw Refusals.throttled(retryAfter);
        };
    }
}
