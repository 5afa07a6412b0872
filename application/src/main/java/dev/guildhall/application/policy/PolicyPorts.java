package dev.guildhall.application.policy;

import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.approval.out.ApprovalRules;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.policy.out.PolicyChangeLog;
import dev.guildhall.application.run.ToolContracts;
import dev.guildhall.application.run.out.RunPolicyStore;
import dev.guildhall.application.tool.out.ToolSettings;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything policies need from the outside. */
public record PolicyPorts(
        TenantTransactions tx,
        TenantStore tenants,
        EmployeeStore employees,
        ApprovalRules rules,
        ToolSettings settings,
        RunPolicyStore limits,
        PolicyChangeLog changes,
        ToolContracts contracts,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {}
