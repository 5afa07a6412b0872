package dev.guildhall.adapter.in.rest.supportaccess;

import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.supportaccess.in.EndSupportVisit;
import dev.guildhall.domain.access.Permission;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The visit of somebody who looks into a company. */
@Path("/support-visit")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "support access")
public class SupportVisitResource {

    private final EndSupportVisit leave;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public SupportVisitResource(EndSupportVisit leave, CurrentCall call) {
        this.leave = leave;
        this.call = call;
    }

    /** Stops looking. */
    @DELETE
    @Permit(Permission.SELF_READ)
    @Operation(
            operationId = "endSupportVisit",
            summary = "Stop looking into a company",
            description =
                    "The token of this visit is good no more. As long as the consent lasts, a new one can be had.")
    @APIResponse(responseCode = "204", description = "Left")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void leave() {
        if (leave.leave(call.context()).isEmpty()) {
            throw Refused.unknown("support visit");
        }
    }
}
