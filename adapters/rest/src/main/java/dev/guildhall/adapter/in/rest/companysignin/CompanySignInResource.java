package dev.guildhall.adapter.in.rest.companysignin;

import dev.guildhall.application.companysignin.in.ChangeSignInServer;
import dev.guildhall.application.companysignin.in.ChangeSignInServer.Outcome;
import dev.guildhall.application.companysignin.in.RemoveSignInServer;
import dev.guildhall.application.companysignin.in.ShowSignInServer;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The server at which the company's people sign in. */
@Path("/tenant/sign-in")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class CompanySignInResource {

    private final ShowSignInServer showSignInServer;
    private final ChangeSignInServer changeSignInServer;
    private final RemoveSignInServer removeSignInServer;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public CompanySignInResource(
            ShowSignInServer showSignInServer,
            ChangeSignInServer changeSignInServer,
            RemoveSignInServer removeSignInServer,
            CurrentCall call) {
        this.showSignInServer = showSignInServer;
        this.changeSignInServer = changeSignInServer;
        this.removeSignInServer = removeSignInServer;
        this.call = call;
    }

    /** Tells the setting. */
    @GET
    @Permit(Permission.AUDIT_READ)
    @Operation(operationId = "getCompanySignIn", summary = "Tell at which server your people sign in")
    @APIResponse(responseCode = "200", description = "The server and your mail domains, never the secret")
    public CompanySignInView show() {
        return CompanySignInView.of(showSignInServer.show(call.context()));
    }

    /** Changes the setting. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.MEMBER_CHANGE)
    @Operation(
            operationId = "changeCompanySignIn",
            summary = "Say at which server your people sign in",
            description = "Leads nobody there before an operator has confirmed one of your mail domains.")
    @APIResponse(responseCode = "200", description = "What is set now, without the secret")
    public CompanySignInView change(SignInServerRequest body) {
        return switch (changeSignInServer.change(call.context(), body.command())) {
            case Outcome.Changed() -> show();
            case Outcome.SecretMissing() ->
                throw new InvalidValue("secret", "must be given, as no secret is kept for this issuer and client");
        };
    }

    /** Removes the setting. */
    @DELETE
    @Permit(Permission.MEMBER_CHANGE)
    @Operation(
            operationId = "removeCompanySignIn",
            summary = "Send your people to no server any more",
            description = "Sessions that it answered for end within five minutes.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void remove() {
        if (!removeSignInServer.remove(call.context())) {
            throw new Refused(Reason.UNKNOWN, "unknown-company-sign-in", "No company sign-in is set.");
        }
    }
}
