package dev.guildhall.adapter.out.jpa.tool;

import dev.guildhall.adapter.out.jpa.row.TenantLock;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.tool.out.ToolSettings;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Set;
import java.util.UUID;

/** Settings in the tables {@code employee_tools} and {@code tenant_hosts}. */
public final class SqlToolSettings implements ToolSettings {

    private static final String TOOLS =
            "select tool from employee_tools where tenant_id = :tenant and employee_id = :employee";
    private static final String TAKE_TOOLS =
            "delete from employee_tools where tenant_id = :tenant and employee_id = :employee";
    private static final String GIVE_TOOLS = """
            insert into employee_tools (tenant_id, employee_id, tool)
            select :tenant, :employee, unnest(cast(:names as text[]))
            """;
    private static final String HOSTS = "select host from tenant_hosts where tenant_id = :tenant";
    private static final String CLEAR_HOSTS = "delete from tenant_hosts where tenant_id = :tenant";
    private static final String ADD_HOSTS = """
            insert into tenant_hosts (tenant_id, host) select :tenant, unnest(cast(:names as text[]))
            """;

    private final JpaTenantTransactions transactions;

    /**
     * @param transactions that calls are made inside
     */
    public SqlToolSettings(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Set<String> toolsOf(TenantId tenant, EmployeeId employee) {
        return Set.copyOf(transactions
                .session()
                .createNativeQuery(TOOLS, String.class)
                .setParameter("tenant", tenant.value())
                .setParameter("employee", employee.value())
                .getResultList());
    }

    @Override
    public void giveTools(TenantId tenant, EmployeeId employee, Set<String> tools) {
        TenantLock.take(transactions.session(), tenant);
        UUID id = employee.value();
        transactions
                .session()
                .createNativeMutationQuery(TAKE_TOOLS)
                .setParameter("tenant", tenant.value())
                .setParameter("employee", id)
                .executeUpdate();
        transactions
                .session()
                .createNativeMutationQuery(GIVE_TOOLS)
                .setParameter("tenant", tenant.value())
                .setParameter("employee", id)
                .setParameter("names", tools.toArray(String[]::new))
                .executeUpdate();
    }

    @Override
    public Set<String> hostsOf(TenantId tenant) {
        return Set.copyOf(transactions
                .session()
                .createNativeQuery(HOSTS, String.class)
                .setParameter("tenant", tenant.value())
                .getResultList());
    }

    @Override
    public void allowHosts(TenantId tenant, Set<String> hosts) {
        TenantLock.take(transactions.session(), tenant);
        transactions
                .session()
                .createNativeMutationQuery(CLEAR_HOSTS)
                .setParameter("tenant", tenant.value())
                .executeUpdate();
        transactions
                .session()
                .createNativeMutationQuery(ADD_HOSTS)
                .setParameter("tenant", tenant.value())
                .setParameter("names", hosts.toArray(String[]::new))
                .executeUpdate();
    }
}
