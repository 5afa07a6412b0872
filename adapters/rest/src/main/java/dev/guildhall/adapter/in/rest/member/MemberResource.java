package dev.guildhall.adapter.in.rest.member;

import dev.guildhall.adapter.in.rest.support.EntityTags;
import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.adapter.in.rest.support.Revalidated;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.member.in.ChangeMember;
import dev.guildhall.application.member.in.ListMembers;
import dev.guildhall.application.member.in.RemoveMember;
import dev.guildhall.application.member.in.TransferOwnership;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.MemberId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Members of the company: list, change, remove, and whose it is. */
@Path("/tenant")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "members")
public class MemberResource {

    private final ListMembers listMembers;
    private final ChangeMember changeMember;
    private final RemoveMember removeMember;
    private final TransferOwnership transferOwnership;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public MemberResource(
            ListMembers listMembers,
            ChangeMember changeMember,
            RemoveMember removeMember,
            TransferOwnership transferOwnership,
            CurrentCall call) {
        this.listMembers = listMembers;
        this.changeMember = changeMember;
        this.removeMember = removeMember;
        this.transferOwnership = transferOwnership;
        this.call = call;
    }

    /** Lists members. */
    @GET
    @Path("/members")
    @Permit(Permission.MEMBER_READ)
    @Operation(operationId = "listMembers", summary = "List members, in the order in which they came")
    @APIResponse(responseCode = "200", description = "Members")
    public PageView<MembershipView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listMembers.list(call.context(), page), MembershipView::of);
    }

    /** Changes a role. */
    @PATCH
    @Path("/members/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.MEMBER_CHANGE)
    @Revalidated
    @Operation(
            operationId = "changeMember",
            summary = "Give a member another role",
            description =
                    "With If-Match the change is refused when somebody else changed the member meanwhile. Sessions, "
                            + "access tokens and API keys follow at once.")
    @APIResponse(responseCode = "200", description = "The changed member")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "412", ref = "Stale")
    public MembershipView change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, ChangeMemberRequest body) {
        var command = body.command(idOf(id), EntityTags.expectedRevision(ifMatch));
        return switch (changeMember.change(call.context(), command)) {
            case ChangeMember.Outcome.Changed(var membership) -> MembershipView.of(membership);
            case ChangeMember.Outcome.UnknownMember() -> throw Refused.unknown("member");
            case ChangeMember.Outcome.IsOwner() -> throw isOwner("The owner stays an admin.");
            case ChangeMember.Outcome.IsOperator() -> throw isOperator();
            case ChangeMember.Outcome.Stale(long revision) ->
                throw new Refused(
                        Reason.STALE,
                        "stale",
                        "It was changed meanwhile: it is at revision " + revision + ". Read it again.");
        };
    }

    /** Removes a member. */
    @DELETE
    @Path("/members/{id}")
    @Permit(Permission.MEMBER_CHANGE)
    @Operation(
            operationId = "removeMember",
            summary = "Remove a member: login, sessions and keys end; what the member did stays, with the name")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public void remove(@PathParam("id") String id) {
        switch (removeMember.remove(call.context(), idOf(id))) {
            case RemoveMember.Outcome.Removed() -> {}
            case RemoveMember.Outcome.UnknownMember() -> throw Refused.unknown("member");
            case RemoveMember.Outcome.IsOwner() -> throw isOwner("The owner cannot be removed.");
            case RemoveMember.Outcome.IsOperator() -> throw isOperator();
        }
    }

    /** Hands the company over. */
    @PUT
    @Path("/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.MEMBER_CHANGE)
    @Operation(
            operationId = "transferOwnership",
            summary = "Make another admin the owner; only the owner may, and remains an admin")
    @APIResponse(responseCode = "200", description = "The new owner")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public MembershipView transfer(OwnerRequest body) {
        return switch (transferOwnership.transfer(call.context(), body.memberId())) {
            case TransferOwnership.Outcome.Transferred(var owner) -> MembershipView.of(owner);
            case TransferOwnership.Outcome.NotOwner() ->
                throw new Refused(Reason.FORBIDDEN, "not-owner", "Only the owner can hand the company over.");
            case TransferOwnership.Outcome.UnknownMember() -> throw Refused.unknown("member");
            case TransferOwnership.Outcome.NotAdmin() ->
                throw new Refused(Reason.CONFLICT, "not-admin", "The owner must be an admin. Change the role first.");
        };
    }

    private static Refused isOwner(String fact) {
        return new Refused(Reason.CONFLICT, "is-owner", fact + " Hand the company over to another admin first.");
    }

    private static Refused isOperator() {
        return new Refused(
                Reason.CONFLICT,
                "is-operator",
                "This is an operator of the platform, who is no company's to change. Ask the platform's owner.");
    }

    private static MemberId idOf(String id) {
        return Ids.inPath(id, MemberId::new, "member");
    }
}
