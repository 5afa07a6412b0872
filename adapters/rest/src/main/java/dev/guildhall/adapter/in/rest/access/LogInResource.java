package dev.guildhall.adapter.in.rest.access;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    private final CurrentRequest request;

    /** Made by the container. */
    @Inject
    public LogInResource(LogIn logIn, CurrentRequest request) {
        this.logIn = logIn;
        this.request = request;
    }

    /** Signs in. */
    @POST
    @Open("the e-mail address and password in the body are the credential")
    @SecurityRequirements
    @Operation(operationId = "logIn", summary = "Sign in with e-mail address and password")
    @APIResponse(responseCode = "200", description = "Signed in")
    @APIResponse(responseCode = "401", ref = "Unauthenticated")
    @APIResponse(responseCode = "429", ref = "Limited")
    public SignedInView logIn(LogInRequest body) {
        Outcome outcome = body.command()
                .map(command -> logIn.logIn(request.system(), command))
                .orElseGet(Outcome.WrongCredentials::new);
        return switch (outcome) {
            case Outcome.LoggedIn(var tenant, var member, var credentials) ->
                SignedInView.of(tenant, member, credentials);
            case Outcome.WrongCredentials() ->
                throw new Refused(Reason.UNAUTHENTICATED, "wrong-credentials", "Address or password is wrong.");
            case Outcome.Throttled(var retryAfter) ->
                throw Refusals.throttled(retryAfter);
        };
    }
}
