package dev.guildhall.adapter.in.rest.orgchart;

import dev.guildhall.adapter.in.rest.employee.EmployeeView;
import dev.guildhall.application.orgchart.in.ShowOrgChart;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who works here and how they are joined. */
@Schema(name = "OrgChart")
public record OrgChartView(List<EmployeeView> employees, List<LineView> lines) {

    static OrgChartView of(ShowOrgChart.View view) {
        return new OrgChartView(
                view.employees().stream().map(EmployeeView::of).toList(),
                view.chart().lines().stream().map(LineView::of).toList());
    }
}
