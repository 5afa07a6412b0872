package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.member.in.InviteMember;
import dev.guildhall.application.member.in.InviteMember.Outcome;
import dev.guildhall.application.member.in.ListInvitations;
import dev.guildhall.application.member.in.RevokeInvitation;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.InvitationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Invitations as who invites sees them. */
@Path("/tenant/invitations")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class InvitationResource {

    private final InviteMember inviteMember;
    private final ListInvitations listInvitations;
    private final RevokeInvitation revokeInvitation;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public InvitationResource(
            InviteMember inviteMember,
            ListInvitations listInvitations,
            RevokeInvitation revokeInvitation,
            CurrentCall call) {
        this.inviteMember = inviteMember;
        this.listInvitations = listInvitations;
        this.revokeInvitation = revokeInvitation;
        this.call = call;
    }

    /** Invites. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.MEMBER_CHANGE)
    @Operation(
            operationId = "inviteMember",
            summary = "Invite somebody; the link is mailed, or shown only now where addresses are not confirmed",
            description =
                    "It can be accepted once within seven days. A newer invitation of the same address replaces it.")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content = @Content(schema = @Schema(implementation = InvitedView.class)))
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "429", ref = "Limited")
    public Response invite(InviteRequest body) {
        return switch (inviteMember.invite(call.context(), body.command())) {
            case Outcome.Invited(var invitation, var token) ->
                Response.status(Response.Status.CREATED)
                        .entity(InvitedView.of(invitation, token))
                        .build();
            case Outcome.EmailTaken() ->
                throw new Refused(
                        Reason.CONFLICT, "email-taken", "This address signs in already. Invite another address.");
            case Outcome.Throttled(var retryAfter) ->
                throw new Refused(
                        Reason.LIMITED,
                        "too-many-invitations",
                        "Too many invitations were mailed. Wait before the next one.",
                        Optional.of(retryAfter));
            case Outcome.TooMany(int limit) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "too-many-invitations",
                        limit + " invitations wait to be accepted, as many as may. Withdraw one first.");
            case Outcome.NoSeatLeft(int limit, int used) ->
                throw new Refused(
                        Reason.CONFLICT,
                        "no-seat-left",
                        "Your plan has " + limit + " seats, and members and open invitations take " + used
                                + ". Remove a member, withdraw an invitation or change the plan.");
        };
    }

    /** Lists invitations. */
    @GET
    @Permit(Permission.MEMBER_READ)
    @Operation(
            operationId = "listInvitations",
            summary = "List invitations that were neither accepted nor withdrawn, newest first")
    @APIResponse(responseCode = "200", description = "Invitations")
    public PageView<InvitationView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listInvitations.list(call.context(), page), InvitationView::of);
    }

    /** Withdraws an invitation. */
    @DELETE
    @Path("/{id}")
    @Permit(Permission.MEMBER_CHANGE)
    @Operation(operationId = "revokeInvitation", summary = "Withdraw an invitation")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void revoke(@PathParam("id") String id) {
        InvitationId invitation = Ids.inPath(id, InvitationId::new, "invitation");
        if (!revokeInvitation.revoke(call.context(), invitation)) {
            throw Refused.unknown("invitation");
        }
    }
}
