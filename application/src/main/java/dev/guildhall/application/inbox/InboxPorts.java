package dev.guildhall.application.inbox;

import dev.guildhall.application.approval.out.ApprovalRules;
import dev.guildhall.application.approval.out.ApprovalStore;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.policy.out.PolicyChangeLog;
import dev.guildhall.application.run.ToolContracts;
import dev.guildhall.application.run.Waking;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.tool.out.ToolArguments;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything the inbox needs from the outside. */
public record InboxPorts(
        TenantTransactions tx,
        ApprovalStore approvals,
        ApprovalRules rules,
        PolicyChangeLog changes,
        EmployeeStore employees,
        RunStore runs,
        Waking waking,
        ToolArguments arguments,
        ToolContracts contracts,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {}
