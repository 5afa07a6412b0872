package dev.guildhall.adapter.in.rest.orgchart;

import dev.guildhall.adapter.in.rest.support.Ids;
import dev.guildhall.application.context.CurrentCall;
import dev.guildhall.application.context.Permit;
import dev.guildhall.application.error.Refused;
import dev.guildhall.application.error.Refused.Reason;
import dev.guildhall.application.orgchart.in.DrawLine;
import dev.guildhall.application.orgchart.in.DrawLine.Outcome;
import dev.guildhall.application.orgchart.in.EraseLine;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.shared.LineId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The org chart. */
@Path("/org-chart")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "org chart")
public class OrgChartResource {

    private final ShowOrgChart showOrgChart;
    private final DrawLine drawLine;
    private final EraseLine eraseLine;
    private final CurrentCall call;

    /** Made by the container. */
    @Inject
    public OrgChartResource(ShowOrgChart showOrgChart, DrawLine drawLine, EraseLine eraseLine, CurrentCall call) {
        this.showOrgChart = showOrgChart;
        this.drawLine = drawLine;
        this.eraseLine = eraseLine;
        this.call = call;
    }

    /** Shows the chart. */
    @GET
    @Permit(Permission.ORG_CHART_READ)
    @Operation(operationId = "getOrgChart", summary = "Show who works here and how they are joined")
    @APIResponse(responseCode = "200", description = "The chart")
    public OrgChartView show() {
        return OrgChartView.of(showOrgChart.show(call.context()));
    }

    /** Draws a line. */
    @PUT
    @Path("/lines")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permit(Permission.ORG_CHART_CHANGE)
    @Operation(
            operationId = "drawLine",
            summary = "Draw a line; a new manager takes the place of the old one",
            description = "Drawing a line that is there already changes nothing.")
    @APIResponse(responseCode = "200", description = "The line")
    @APIResponse(responseCode = "404", ref = "Unknown")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public LineView draw(LineRequest body) {
        return switch (drawLine.draw(call.context(), body.command())) {
            case Outcome.Drawn(var line) -> LineView.of(line);
            case Outcome.UnknownEmployee(var _) -> throw Refused.unknown("employee");
            case Outcome.WouldBeCycle() ->
                throw new Refused(
                        Reason.CONFLICT, "cycle", "With this line somebody would, in the end, report to itself.");
        };
    }

    /** Erases a line. */
    @DELETE
    @Path("/lines/{id}")
    @Permit(Permission.ORG_CHART_CHANGE)
    @Operation(operationId = "eraseLine", summary = "Erase a line")
    @APIResponse(responseCode = "204", description = "Erased")
    @APIResponse(responseCode = "404", ref = "Unknown")
    public void erase(@PathParam("id") String id) {
        if (!eraseLine.erase(call.context(), Ids.inPath(id, LineId::new, "line"))) {
            throw Refused.unknown("line");
        }
    }
}
