package dev.guildhall.adapter.in.rest.supportaccess;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.adapter.in.rest.support.PageView;
import dev.guildhall.adapter.in.rest.support.QueryReader;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.supportaccess.in.EndSupportVisit;
import dev.guildhall.application.supportaccess.in.ListTenantSupport;
import dev.guildhall.application.supportaccess.in.RequestSupportAccess;
import dev.guildhall.application.supportaccess.in.RequestSupportAccess.Outcome;
import dev.guildhall.application.supportaccess.in.StartSupportVisit;
import dev.guildhall.application.supportaccess.in.SupportView;
import dev.guildhall.application.supportaccess.in.WithdrawSupportAccess;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.SupportAccessId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.supportaccess.SupportState;
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
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Support access as operators ask for it and use it. */
@Path("/platform/tenants/{tenant}/support-accesses")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform")
public class TenantSupportResource {

    private final RequestSupportAccess ask;
    private final ListTenantSupport list;
    private final StartSupportVisit enter;
    private final EndSupportVisit leave;
    private final WithdrawSupportAccess withdraw;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public TenantSupportResource(
            RequestSupportAccess ask,
            ListTenantSupport list,
            StartSupportVisit enter,
            EndSupportVisit leave,
            WithdrawSupportAccess withdraw,
            CurrentCall call) {
        this.ask = ask;
        this.list = list;
        this.enter = enter;
        this.leave = leave;
        this.withdraw = withdraw;
        this.call = call;
    }

    /** Asks a company for consent. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.SUPPORT_ASK)
    @Operation(
            operationId = "requestSupportAccess",
            summary = "Ask a tenant for consent to look into it",
            description = "Its owner gets a mail. It has seven days to consent; the time begins with the consent.")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = SupportAccessView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response ask(@PathParam("tenant") String tenant, AskSupportRequest body) {
        return switch (ask.ask(call.context(), idOf(tenant), body.reason(), Duration.ofHours(body.hours()))) {
            case Outcome.Asked(var access) ->
                Response.status(Response.Status.CREATED)
                        .entity(SupportAccessView.forOperators(new SupportView(access, SupportState.ASKED, true)))
                        .build();
            case Outcome.AskedBefore(var access) ->
                throw conflict(
                        "asked-before",
                        "You have asked already, or may look already: " + access.id()
                                + ". End that before you ask again.");
            case Outcome.TooMany _ ->
                throw conflict(
                        "too-many-accesses",
                        "This company has been asked often enough: " + RequestSupportAccess.MAX_A_DAY
                                + " times in 24 hours, and " + RequestSupportAccess.MAX_OPEN
                                + " open ones at a time, are as many as may be.");
            case Outcome.OwnCompany _ -> throw conflict("own-company", "This is your own company. Ask another one.");
            case Outcome.UnknownTenant _ -> throw Refused.unknown("tenant");
        };
    }

    /** Lists accesses to a company. */
    @GET
    @Permit(Permission.TENANTS_READ)
    @Operation(operationId = "listTenantSupport", summary = "List support accesses to a tenant, newest first")
    @APIResponse(responseCode = "200", description = "Accesses")
    public PageView<SupportAccessView> list(
            @PathParam("tenant") String tenant,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return PageView.of(
                list.list(call.context(), idOf(tenant), QueryReader.pageOf(limit, cursor)),
                SupportAccessView::forOperators);
    }

    /** Begins to look. */
    @POST
    @Path("/{id}/entry")
    @Permit(Permission.SUPPORT_ASK)
    @Operation(
            operationId = "startSupportVisit",
            summary = "Begin to look into a tenant that has consented",
            description =
                    "What was given out for this access before is good no more. It ends with the caller's session.")
    @APIResponse(
            responseCode = "201",
            description = "What lets the caller look",
            content = @Content(schema = @Schema(implementation = SupportEntryView.class)))
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public Response enter(@PathParam("tenant") String tenant, @PathParam("id") String id) {
        return switch (enter.enter(call.context(), idOf(tenant), accessOf(id))) {
            case StartSupportVisit.Outcome.Entered(var token, var until) ->
                Response.status(Response.Status.CREATED)
                        .entity(new SupportEntryView(token, until))
                        .build();
            case StartSupportVisit.Outcome.NotGranted(var state) ->
                throw conflict("not-granted", "The company's consent does not hold: the access is " + state + ".");
            case StartSupportVisit.Outcome.UnknownAccess _ -> throw Refused.unknown("support access");
        };
    }

    /** Stops looking. */
    @DELETE
    @Path("/{id}/entry")
    @Permit(Permission.SUPPORT_ASK)
    @Operation(
            operationId = "endSupportVisit",
            summary = "Stop looking into a tenant",
            description = "The token of the visit is good no more. As long as the consent lasts, a new one can be had.")
    @APIResponse(responseCode = "204", description = "Left")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void leave(@PathParam("tenant") String tenant, @PathParam("id") String id) {
        if (!leave.end(call.context(), idOf(tenant), accessOf(id))) {
            throw Refused.unknown("support access");
        }
    }

    /** Ends an access. */
    @DELETE
    @Path("/{id}")
    @Permit(Permission.SUPPORT_ASK)
    @Operation(operationId = "withdrawSupportAccess", summary = "Take back what a tenant was asked, or its consent")
    @APIResponse(responseCode = "204", description = "Nobody can look by it any more")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public void withdraw(@PathParam("tenant") String tenant, @PathParam("id") String id) {
        SupportAccessResource.conclude(withdraw.withdraw(call.context(), idOf(tenant), accessOf(id)));
    }

    private static TenantId idOf(String id) {
        return Ids.inPath(id, TenantId::new, "tenant");
    }

    private static SupportAccessId accessOf(String id) {
        return Ids.inPath(id, SupportAccessId::new, "support access");
    }

    private static Refused conflict(String code, String detail) {
        return new Refused(Reason.CONFLICT, code, detail);
    }
}
