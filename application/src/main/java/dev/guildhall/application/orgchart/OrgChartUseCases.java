package dev.guildhall.application.orgchart;

import dev.guildhall.application.orgchart.in.DrawLine;
import dev.guildhall.application.orgchart.in.EraseLine;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditTarget;
import java.util.List;

/** Builds the use cases and the tool of the org chart. */
public final class OrgChartUseCases {

    /** As many as the largest plan allows. */
    static final int MOST_EMPLOYEES = 1000;

    private final OrgChartPorts ports;

    /**
     * @param ports what they run on
     */
    public OrgChartUseCases(OrgChartPorts ports) {
        this.ports = ports;
    }

    /** What employees look up their colleagues with. */
    public List<PlatformTool> tools() {
        return List.of(new ListTeamTool(ports));
    }

    /** {@link ShowOrgChart}. */
    public ShowOrgChart showOrgChart() {
        return context -> {
            context.demand(Permission.ORG_CHART_READ);
            return ports.tx()
                    .read(
                            context.tenant(),
                            () -> new ShowOrgChart.View(
                                    ports.employees().active(context.tenant(), MOST_EMPLOYEES),
                                    ports.orgCharts().find(context.tenant())));
        };
    }

    /** {@link DrawLine}. */
    public DrawLine drawLine() {
        return new DrawLineService(ports);
    }

    /** {@link EraseLine}. */
    public EraseLine eraseLine() {
        return (context, id) -> {
            context.demand(Permission.ORG_CHART_CHANGE);
            return ports.tx().write(context.tenant(), () -> {
                boolean erased = ports.orgCharts().delete(context.tenant(), id);
                if (erased) {
                    ports.trail().note(context, AuditAction.LINE_ERASED, AuditTarget.of("line", id));
                }
                return erased;
            });
        };
    }
}
