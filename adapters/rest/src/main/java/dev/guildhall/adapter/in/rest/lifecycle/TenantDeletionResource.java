package dev.guildhall.adapter.in.rest.lifecycle;

import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.lifecycle.in.CancelDeletion;
import dev.guildhall.application.lifecycle.in.RequestDeletion;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of a company: asking for it, and taking that back. */
@Path("/tenant/deletion")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tenant")
public class TenantDeletionResource {

    private final RequestDeletion requestDeletion;
    private final CancelDeletion cancelDeletion;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public TenantDeletionResource(RequestDeletion requestDeletion, CancelDeletion cancelDeletion, CurrentCall call) {
        this.requestDeletion = requestDeletion;
        this.cancelDeletion = cancelDeletion;
        this.call = call;
    }

    /** Asks for it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.TENANT_DELETE)
    @Operation(
            operationId = "requestDeletion",
            summary = "Have everything of the company erased",
            description =
                    "For its owner, within 15 minutes of signing in. At once everything can be read and nothing changed"
                            + " or started; when the time to take it back is over everything is erased for good, but for"
                            + " the audit log without anything personal.")
    @APIResponse(responseCode = "200", description = "It is going to be erased; the same answer when asked again")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public DeletionView ask(DeletionRequest body) {
        return switch (requestDeletion.ask(call.context(), body.companyName())) {
            case RequestDeletion.Outcome.Asked(var deletion) -> DeletionView.of(deletion);
            case RequestDeletion.Outcome.AskedBefore(var deletion) -> DeletionView.of(deletion);
            case RequestDeletion.Outcome.NotOwner _ -> throw notOwner();
            case RequestDeletion.Outcome.HasOperators _ ->
                throw new Refused(
                        Reason.CONFLICT,
                        "has-operators",
                        "Operators of the platform are members of this company. It can be erased when no member is one.");
            case RequestDeletion.Outcome.OtherName _ ->
                throw new Refused(
                        Reason.CONFLICT,
                        "other-name",
                        "Your company has another name. Give its name exactly as it is.");
            case RequestDeletion.Outcome.SignInAgain _ ->
                throw new Refused(
                        Reason.FORBIDDEN,
                        "sign-in-again",
                        "Sign in again and ask within " + RequestDeletion.FRESH.toMinutes() + " minutes.");
        };
    }

    /** Takes it back. */
    @DELETE
    @Permit(Permission.TENANT_DELETE)
    @Operation(operationId = "cancelDeletion", summary = "Keep the company after all")
    @APIResponse(responseCode = "204", description = "It is not going to be erased")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void cancel() {
        switch (cancelDeletion.cancel(call.context())) {
            case CancelDeletion.Outcome.Cancelled _ -> {}
            case CancelDeletion.Outcome.NotAsked _ -> throw Refused.unknown("deletion");
            case CancelDeletion.Outcome.NotOwner _ -> throw notOwner();
        }
    }

    private static Refused notOwner() {
        return new Refused(Reason.FORBIDDEN, "not-owner", "Only the owner of your company may do this.");
    }
}
