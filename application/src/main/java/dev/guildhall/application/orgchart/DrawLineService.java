package dev.guildhall.application.orgchart;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.orgchart.in.DrawLine;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.audit.AuditAction;
import dev.guildhall.domain.audit.AuditChange;
import dev.guildhall.domain.audit.AuditTarget;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.LineId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws lines. */
final class DrawLineService implements DrawLine {

    private final OrgChartPorts ports;

    DrawLineService(OrgChartPorts ports) {
        this.ports = ports;
    }

    @Override
    public Outcome draw(CallContext context, Command command) {
        context.demand(Permission.ORG_CHART_CHANGE);
        Line line = new Line(new LineId(ports.ids().next()), command.from(), command.to(), command.kind());
        return ports.tx().write(context.tenant(), () -> draw(context, line));
    }

    private Outcome draw(CallContext context, Line line) {
        TenantId tenant = context.tenant();
        OrgChart chart = ports.orgCharts().findForUpdate(tenant);
        Optional<EmployeeId> unknown = Stream.of(line.from(), line.to())
                .filter(id -> ports.employees()
                        .find(tenant, id)
                        .filter(Employee::isActive)
                        .isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            return new Outcome.UnknownEmployee(unknown.get());
        }
        return switch (chart.judge(line)) {
            case FITS -> replace(context, chart, line);
            case EXISTS -> new Outcome.Drawn(chart.sameAs(line).orElseThrow());
            case CYCLE -> new Outcome.WouldBeCycle();
        };
    }

    private Outcome replace(CallContext context, OrgChart chart, Line line) {
        TenantId tenant = context.tenant();
        if (line.kind() == Line.Kind.REPORTS_TO) {
            chart.managerLineOf(line.from()).ifPresent(old -> ports.orgCharts().delete(tenant, old.id()));
        }
        ports.orgCharts().create(tenant, line);
        ports.trail()
                .note(
                        context,
                        AuditAction.LINE_DRAWN,
                        AuditTarget.of("line", line.id()),
                        AuditChange.to("from", line.from()),
                        AuditChange.to("to", line.to()),
                        AuditChange.to("kind", line.kind()));
        return new Outcome.Drawn(line);
    }
}
