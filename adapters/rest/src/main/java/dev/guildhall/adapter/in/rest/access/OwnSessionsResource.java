package dev.guildhall.adapter.in.rest.access;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.access.in.EndOtherSessions;
import dev.guildhall.application.access.in.EndSession;
import dev.guildhall.application.access.in.ListSessions;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.SessionId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

/** The caller's sessions: list and end. */
@Path("/auth/sessions")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
public class OwnSessionsResource {

    private final ListSessions listSessions;
    private final EndSession endSession;
    private final EndOtherSessions endOtherSessions;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public OwnSessionsResource(
            ListSessions listSessions, EndSession endSession, EndOtherSessions endOtherSessions, CurrentCall call) {
        this.listSessions = listSessions;
        this.endSession = endSession;
        this.endOtherSessions = endOtherSessions;
        this.call = call;
    }

    /** Lists sessions. */
    @GET
    @Permit(Permission.SIGN_IN_READ)
    @Operation(operationId = "listSessions", summary = "List the own sessions that can still be used, newest first")
    @APIResponse(responseCode = "200", description = "Sessions")
    public PageView<SessionView> list(
            @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = QueryReader.pageOf(limit, cursor);
        return PageView.of(listSessions.list(call.context(), page), SessionView::of);
    }

    /** Ends a session. */
    @DELETE
    @Path("/{id}")
    @Permit(Permission.SELF_CHANGE)
    @Operation(operationId = "endSession", summary = "End one of the own sessions")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void end(@PathParam("id") String id) {
        if (!endSession.end(call.context(), Ids.inPath(id, SessionId::new, "session"))) {
            throw Refused.unknown("session");
        }
    }

    /** Ends all others. */
    @POST
    @Path("/end-others")
    @Permit(Permission.SELF_CHANGE)
    @Operation(operationId = "endOtherSessions", summary = "End all own sessions but this one")
    @APIResponse(responseCode = "204", description = "Ended")
    public void endOthers() {
        endOtherSessions.end(call.context());
    }
}
