package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.LogOut;
import dev.guildhall.application.access.in.RefreshSession;
import dev.guildhall.application.access.in.RefreshSession.Outcome;
import dev.guildhall.application.access.in.ShowMe;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.CurrentRequest;
import dev.guildhall.application.context.Open;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The session of a signed-in member. */
@Path("/auth")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class SessionResource {

    private final RefreshSession refreshSession;
    private final LogOut logOut;
    private final ShowMe showMe;
    private final CurrentRequest request;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public SessionResource(
            RefreshSession refreshSession, LogOut logOut, ShowMe showMe, CurrentRequest request, CurrentCall call) {
        this.refreshSession = refreshSession;
        this.logOut = logOut;
        this.showMe = showMe;
        this.request = request;
        this.call = call;
    }

    /** Gives new tokens. */
    @POST
    @Path("/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    @Open("the refresh token in the body is the credential")
    @SecurityRequirements
    @Operation(
            operationId = "refreshSession",
            summary = "Exchange a refresh token for new tokens",
            description = "A refresh token works once. One that comes back ends the session.")
    @APIResponse(responseCode = "200", description = "New tokens")
    @APIResponse(responseCode = "401", ref = "Unauthenticated")
    public TokensView refresh(RefreshRequest body) {
        return switch (refreshSession.refresh(request.system(), body.refreshToken())) {
            case Outcome.Refreshed(var credentials) -> TokensView.of(credentials);
            case Outcome.Refused() ->
                throw new Refused(
                        Reason.UNAUTHENTICATED, "refresh-refused", "The refresh token is not valid. Sign in again.");
        };
    }

    /** Ends the session. */
    @POST
    @Path("/logout")
    @Permit(Permission.SELF_CHANGE)
    @Operation(operationId = "logOut", summary = "End the session and everything that belongs to it")
    @APIResponse(responseCode = "204", description = "Ended")
    public void logOut() {
        logOut.logOut(call.context());
    }

    /** Tells who is calling. */
    @GET
    @Path("/me")
    @Permit(Permission.SELF_READ)
    @Operation(operationId = "getMe", summary = "Tell who is calling")
    @APIResponse(responseCode = "200", description = "The caller and its company")
    public MeView me() {
        return MeView.of(showMe.show(call.context()));
    }
}
