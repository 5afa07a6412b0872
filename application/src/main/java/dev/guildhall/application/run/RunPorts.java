package dev.guildhall.application.run;

import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.access.out.StandingCache;
import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.approval.ApprovalDesk;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.context.Parallel;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.marketplace.out.ListingCatalog;
import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.QuestionStore;
import dev.guildhall.application.run.out.RunFeed;
import dev.guildhall.application.run.out.RunHoldStore;
import dev.guildhall.application.run.out.RunPolicyStore;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.run.out.RunTokens;
import dev.guildhall.application.secret.TenantSecrets;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.tenant.out.PlanCatalog;
import dev.guildhall.application.tenant.out.RunCounts;
import dev.guildhall.application.tool.PlatformTool;
import dev.guildhall.application.tool.out.ToolArguments;
import dev.guildhall.application.tool.out.ToolRuntime;
import dev.guildhall.application.tool.out.ToolSettings;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.application.usage.out.PriceBook;
import dev.guildhall.application.usage.out.UsageLedger;
import java.time.InstantSource;
import java.util.List;

/**
 * Everything that runs need from the outside.
 *
 * @param parallel makes calls of tools at once
 */
public record RunPorts(
        TenantTransactions tx,
        TenantStore tenants,
        StandingCache standings,
        PlanCatalog plans,
        MemberStore members,
        EmployeeStore employees,
        OrgChartStore orgCharts,
        ListingCatalog catalog,
        ConversationStore conversations,
        RunStore runs,
        RunQueue queue,
        RunCounts counts,
        RunClaims claims,
        RunSignals signals,
        Journal journal,
        RunFeed feed,
        ModelGateway models,
        ToolArguments arguments,
        ToolRuntime tools,
        List<PlatformTool> platformTools,
        ToolSettings settings,
        TenantSecrets secrets,
        RunTokens tokens,
        ApprovalDesk approvals,
        QuestionStore questions,
        RunHoldStore holds,
        RunPolicyStore policies,
        UsageLedger ledger,
        PriceBook prices,
        Parallel parallel,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {

    /** Takes a copy. */
    public RunPorts {
        platformTools = List.copyOf(platformTools);
    }

    /** What creates runs. */
    public RunStarter starter() {
        return new RunStarter(tx, new TenantPlans(tenants, plans), runs, queue, counts, signals, clock, ids);
    }
}
