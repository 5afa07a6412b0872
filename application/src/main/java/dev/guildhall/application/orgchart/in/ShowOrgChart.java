package dev.guildhall.application.orgchart.in;

import dev.guildhall.application.context.CallContext;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.agent.OrgChart;
import java.util.List;

/** Shows who works here and how they are joined. */
public interface ShowOrgChart {

    /** Active employees (as many as a plan allows) and the lines between them. */
    View show(CallContext context);

    /** The chart with its people. */
    record View(List<Employee> employees, OrgChart chart) {

        /** Takes a copy. */
        public View {
            employees = List.copyOf(employees);
        }
    }
}
