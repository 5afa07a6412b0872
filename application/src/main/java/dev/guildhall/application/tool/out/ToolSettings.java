package dev.guildhall.application.tool.out;

import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.TenantId;
import java.util.Set;

/** What a tenant lets its employees use. Called inside a tenant transaction. */
public interface ToolSettings {

    /** Most tools one employee can be given. */
    int MAX_TOOLS = 64;

    /** Most hosts a tenant can allow. */
    int MAX_HOSTS = 200;

    /** Names of the tools that an employee was given beside those of its listing. */
    Set<String> toolsOf(TenantId tenant, EmployeeId employee);

    /** Replaces them. */
    void giveTools(TenantId tenant, EmployeeId employee, Set<String> tools);

    /** Hosts that employees may fetch from; none at first. */
    Set<String> hostsOf(TenantId tenant);

    /** Replaces them. */
    void allowHosts(TenantId tenant, Set<String> hosts);
}
