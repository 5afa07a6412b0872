package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.ChangePassword;
import dev.guildhall.application.access.in.RequestPasswordReset;
import dev.guildhall.application.access.in.ResetPassword;
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

/** Passwords: forgotten ones and others. */
@Path("/auth")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class PasswordResource {

    private final RequestPasswordReset requestPasswordReset;
    private final ResetPassword resetPassword;
    private final ChangePassword changePassword;
    private final CurrentRequest request;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public PasswordResource(
            RequestPasswordReset requestPasswordReset,
            ResetPassword resetPassword,
            ChangePassword changePassword,
            CurrentRequest request,
            CurrentCall call) {
        this.requestPasswordReset = requestPasswordReset;
        this.resetPassword = resetPassword;
        this.changePassword = changePassword;
        this.request = request;
        this.call = call;
    }

    /** Mails a link. */
    @POST
    @Path("/password-reset")
    @Open("whoever has forgotten the password has no credential")
    @SecurityRequirements
    @Operation(
            operationId = "requestPasswordReset",
            summary = "Mail a link with which a forgotten password can be replaced",
            description = "The answer is the same whether or not anybody signs in with the address.")
    @APIResponse(
            responseCode = "202",
            description = "A mail is on its way",
            content = @Content(schema = @Schema(implementation = MailedView.class)))
    @APIResponse(responseCode = "429", ref = "Limited")
    public Response request(PasswordResetRequest body) {
        return switch (requestPasswordReset.request(request.system(), body.email())) {
            case RequestPasswordReset.Outcome.Mailed() ->
                Response.status(Response.Status.ACCEPTED)
                        .entity(MailedView.LOOK)
                        .build();
            case RequestPasswordReset.Outcome.Throttled(var retryAfter) -> throw Refusals.throttled(retryAfter);
        };
    }

    /** Replaces a forgotten password. */
    @POST
    @Path("/password-reset/confirm")
    @Open("the mailed token in the body is the credential")
    @SecurityRequirements
    @Operation(
            operationId = "resetPassword",
            summary = "Replace a forgotten password by means of a mailed token",
            description = "A token works once, within 30 minutes. All sessions of its owner end.")
    @APIResponse(responseCode = "204", description = "Replaced; sign in with the new one")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public void reset(NewPasswordRequest body) {
        switch (resetPassword.reset(request.system(), body.token(), body.password())) {
            case ResetPassword.Outcome.Done() -> {}
            case ResetPassword.Outcome.UselessToken() -> throw Refusals.uselessToken();
        }
    }

    /** Changes the caller's password. */
    @POST
    @Path("/password")
    @Permit(Permission.SELF_CHANGE)
    @Operation(operationId = "changePassword", summary = "Change the own password; all other sessions end")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "429", ref = "Limited")
    public void change(ChangePasswordRequest body) {
        switch (changePassword.change(call.context(), body.current(), body.password())) {
            case ChangePassword.Outcome.Changed() -> {}
            case ChangePassword.Outcome.WrongPassword() ->
                throw new Refused(Reason.CONFLICT, "wrong-password", "The current password is another one.");
            case ChangePassword.Outcome.Throttled(var retryAfter) -> throw Refusals.throttled(retryAfter);
        }
    }
}
