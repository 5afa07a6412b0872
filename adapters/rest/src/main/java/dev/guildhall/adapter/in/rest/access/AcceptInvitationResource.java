package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.application.access.in.AcceptInvitation;
import dev.guildhall.application.access.in.AcceptInvitation.Outcome;
import dev.guildhall.application.access.in.ShowInvitation;
import dev.guildhall.application.context.CurrentRequest;
import dev.guildhall.application.context.Open;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Invitations as the invited person sees them. */
@Path("/invitations/{token}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class AcceptInvitationResource {

    private final ShowInvitation showInvitation;
    private final AcceptInvitation acceptInvitation;
    private final CurrentRequest request;

    /** Made by the container. */
    @Inject
    public AcceptInvitationResource(
            ShowInvitation showInvitation, AcceptInvitation acceptInvitation, CurrentRequest request) {
        this.showInvitation = showInvitation;
        this.acceptInvitation = acceptInvitation;
        this.request = request;
    }

    /** Shows what it is for. */
    @GET
    @Open("the token in the path is the credential, and it shows no more than who invites and to what")
    @SecurityRequirements
    @Operation(operationId = "showInvitation", summary = "Show the company and role that a token invites to")
    @APIResponse(responseCode = "200", description = "The offer")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public OfferView show(@PathParam("token") String token) {
        return showInvitation
                .show(request.system(), token)
                .map(OfferView::of)
                .orElseThrow(() -> Refused.unknown("invitation"));
    }

    /** Accepts it. */
    @POST
    @Path("/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Open("the token in the path is the credential; it works once")
    @SecurityRequirements
    @Operation(operationId = "acceptInvitation", summary = "Accept an invitation: become a member and sign in")
    @APIResponse(
            responseCode = "201",
            description = "Joined and signed in",
            content = @Content(schema = @Schema(implementation = SignedInView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "429", ref = "Limited")
    public Response accept(@PathParam("token") String token, AcceptRequest body) {
        return switch (acceptInvitation.accept(request.system(), body.command(token))) {
            case Outcome.Accepted(var tenant, var member, var credentials) ->
                Response.status(Response.Status.CREATED)
                        .entity(SignedInView.of(tenant, member, credentials))
                        .build();
            case Outcome.Gone() -> throw Refused.unknown("invitation");
            case Outcome.EmailTaken() ->
                throw new Refused(Reason.CONFLICT, "email-taken", "This address signs in already. Sign in instead.");
            case Outcome.NoSeatLeft(int limit) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "no-seat-left",
                        "All " + limit
                                + " seats of the company's plan are taken. Ask whoever invited you to make room.");
            case Outcome.CompanySignInOnly() ->
                throw new Refused(
                        Reason.CONFLICT,
                        "company-sign-in-only",
                        "People of this company sign in at its own server. Sign in there; the invitation lets you in.");
            case Outcome.Throttled(var retryAfter) ->
                throw new Refused(
                        Reason.LIMITED,
                        "too-many-attempts",
                        "Too many wrong invitations. Wait before the next one.",
                        Optional.of(retryAfter));
        };
    }
}
