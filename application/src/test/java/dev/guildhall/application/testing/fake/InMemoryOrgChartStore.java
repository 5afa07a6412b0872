package dev.guildhall.application.testing.fake;

import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.LineId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;

/** Lines of the org chart in memory. */
public final class InMemoryOrgChartStore implements OrgChartStore {

    private static final Table<LineId, Line> LINES = new Table<>("lines");

    private final InMemoryDatabase database;

    /** A store in this database. */
    public InMemoryOrgChartStore(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public OrgChart find(TenantId tenant) {
        return new OrgChart(List.copyOf(database.rows(tenant, LINES).values()));
    }

    @Override
    public OrgChart findForUpdate(TenantId tenant) {
        database.demandTransaction().demandWrites();
        return find(tenant);
    }

    @Override
    public void create(TenantId tenant, Line line) {
        database.insert(tenant, LINES, line.id(), line);
    }

    @Override
    public boolean delete(TenantId tenant, LineId id) {
        return database.changeable(tenant, LINES).remove(id) != null;
    }

    @Override
    public void deleteAllOf(TenantId tenant, EmployeeId employee) {
        database.changeable(tenant, LINES)
                .values()
                .removeIf(line -> line.from().equals(employee) || line.to().equals(employee));
    }
}
