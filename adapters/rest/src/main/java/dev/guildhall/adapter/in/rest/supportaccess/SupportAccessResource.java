package dev.guildhall.adapter.in.rest.supportaccess;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.supportaccess.in.DecideSupportAccess;
import dev.guildhall.application.supportaccess.in.EndSupportAccess;
import dev.guildhall.application.supportaccess.in.ListSupportAccesses;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.SupportAccessId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Support access as the company that is looked into decides about it. */
@Path("/tenant/support-accesses")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support access")
public class SupportAccessResource {

    private final ListSupportAccesses list;
    private final DecideSupportAccess decide;
    private final EndSupportAccess end;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public SupportAccessResource(
            ListSupportAccesses list, DecideSupportAccess decide, EndSupportAccess end, CurrentCall call) {
        this.list = list;
        this.decide = decide;
        this.end = end;
        this.call = call;
    }

    /** Lists accesses. */
    @GET
    @Permit(Permission.SUPPORT_READ)
    @Operation(
            operationId = "listSupportAccesses",
            summary = "List who of the platform asked to look into the company, newest first")
    @APIResponse(responseCode = "200", description = "Accesses")
    public PageView<SupportAccessView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        return PageView.of(list.list(call.context(), QueryReader.pageOf(limit, cursor)), SupportAccessView::of);
    }

    /** Consents, or refuses. */
    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.SUPPORT_DECIDE)
    @Operation(
            operationId = "decideSupportAccess",
            summary = "Consent to a support access, or refuse it",
            description = "Whoever may look can read what a viewer can read and change nothing."
                    + " What is looked at is in the audit log.")
    @APIResponse(responseCode = "204", description = "Decided")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public void decide(@PathParam("id") String id, SupportDecisionRequest body) {
        switch (decide.decide(call.context(), idOf(id), body.granted())) {
            case DecideSupportAccess.Outcome.Decided _ -> {}
            case DecideSupportAccess.Outcome.NotWaiting(var state) ->
                throw new Refused(
                        Reason.CONFLICT, "not-waiting", "It waits for no decision: the access is " + state + ".");
            case DecideSupportAccess.Outcome.UnknownAccess _ -> throw unknown();
        }
    }

    /** Ends an access. */
    @DELETE
    @Path("/{id}")
    @Permit(Permission.SUPPORT_DECIDE)
    @Operation(operationId = "endSupportAccess", summary = "End a support access at once")
    @APIResponse(responseCode = "204", description = "Nobody can look by it any more")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public void end(@PathParam("id") String id) {
        conclude(end.end(call.context(), idOf(id)));
    }

    static void conclude(EndSupportAccess.Outcome outcome) {
        switch (outcome) {
            case ENDED -> {}
            case NOT_OPEN -> throw new Refused(Reason.CONFLICT, "not-open", "It is over already.");
            case UNKNOWN_ACCESS -> throw unknown();
        }
    }

    private static Refused unknown() {
        return Refused.unknown("support access");
    }

    private static SupportAccessId idOf(String id) {
        return Ids.inPath(id, SupportAccessId::new, "support access");
    }
}
