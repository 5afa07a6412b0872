package dev.guildhall.application.orgchart.out;

import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.LineId;
import dev.guildhall.domain.shared.TenantId;

/** Keeps the lines of the org chart. Called inside a tenant transaction. */
public interface OrgChartStore {

    /** All lines. */
    OrgChart find(TenantId tenant);

    /** All lines, and nobody else changes them until this transaction is over. */
    OrgChart findForUpdate(TenantId tenant);

    /** Adds a line. */
    void create(TenantId tenant, Line line);

    /**
     * Removes a line.
     *
     * @return false when there is none with this id
     */
    boolean delete(TenantId tenant, LineId id);

    /** Removes all lines that touch an employee. */
    void deleteAllOf(TenantId tenant, EmployeeId employee);
}
