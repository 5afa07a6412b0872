package dev.guildhall.application.testing.fake;

import dev.guildhall.application.tool.out.ToolSettings;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Set;

/** What tenants let their employees use, in memory. */
public final class InMemoryToolSettings implements ToolSettings {

    private static final Table<EmployeeId, Set<String>> TOOLS = new Table<>("employee tools");
    private static final Table<TenantId, Set<String>> HOSTS = new Table<>("allowed hosts");

    private final InMemoryDatabase database;

    /** Settings in this database. */
    public InMemoryToolSettings(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Set<String> toolsOf(TenantId tenant, EmployeeId employee) {
        return database.rows(tenant, TOOLS).getOrDefault(employee, Set.of());
    }

    @Override
    public void giveTools(TenantId tenant, EmployeeId employee, Set<String> tools) {
        database.changeable(tenant, TOOLS).put(employee, Set.copyOf(tools));
    }

    @Override
    public Set<String> hostsOf(TenantId tenant) {
        return database.rows(tenant, HOSTS).getOrDefault(tenant, Set.of());
    }

    @Override
    public void allowHosts(TenantId tenant, Set<String> hosts) {
        database.changeable(tenant, HOSTS).put(tenant, Set.copyOf(hosts));
    }
}
