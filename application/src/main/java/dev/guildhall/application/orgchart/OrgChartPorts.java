package dev.guildhall.application.orgchart;

import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.application.tx.TenantTransactions;

/** Everything that the org chart needs from the outside. */
public record OrgChartPorts(
        TenantTransactions tx, EmployeeStore employees, OrgChartStore orgCharts, IdSource ids, AuditTrail trail) {}
