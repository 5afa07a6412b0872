package dev.guildhall.adapter.out.jpa.orgchart;

import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.domain.agent.Line;
import dev.guildhall.domain.agent.OrgChart;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.LineId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import org.hibernate.StatelessSession;

/** Lines in the table {@code org_lines}. Whoever changes them takes the tenant's lock first, so a chart once read for update stays. */
public final class JpaOrgChartStore implements OrgChartStore {

    /** What the mapping library has to know. */
    public static final List<Class<?>> ROWS = List.of(LineRow.class);

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public JpaOrgChartStore(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public OrgChart find(TenantId tenant) {
        return read(transactions.session(), tenant);
    }

    @Override
    public OrgChart findForUpdate(TenantId tenant) {
        return read(locked(tenant), tenant);
    }

    @Override
    public void create(TenantId tenant, Line line) {
        locked(tenant).insert(LineRow.of(tenant, line));
    }

    @Override
    public boolean delete(TenantId tenant, LineId id) {
        int deleted = locked(tenant)
                .createMutationQuery("delete from LineRow l where l.tenantId = :tenant and l.id = :id")
                .setParameter("tenant", tenant.value())
                .setParameter("id", id.value())
                .executeUpdate();
        return deleted == 1;
    }

    @Override
    public void deleteAllOf(TenantId tenant, EmployeeId employee) {
        locked(tenant)
                .createMutationQuery("delete from LineRow l where l.tenantId = :tenant"
                        + " and (l.fromEmployee = :employee or l.toEmployee = :employee)")
                .setParameter("tenant", tenant.value())
                .setParameter("employee", employee.value())
                .executeUpdate();
    }

    private StatelessSession locked(TenantId tenant) {
        StatelessSession session = transactions.session();
        TenantLock.take(session, tenant);
        return session;
    }

    private static OrgChart read(StatelessSession session, TenantId tenant) {
        return new OrgChart(session
                .createSelectionQuery("from LineRow l where l.tenantId = :tenant order by l.id", LineRow.class)
                .setParameter("tenant", tenant.value())
                .getResultList()
                .stream()
                .map(LineRow::toLine)
                .toList());
    }
}
