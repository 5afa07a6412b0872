package dev.guildhall.application.run;

import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.marketplace.out.ListingCatalog;
import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.RunFeed;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.run.out.ToolArguments;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.application.usage.out.PriceBook;
import dev.guildhall.application.usage.out.UsageLedger;
import java.time.InstantSource;

/** Everything that runs need from the outside. */
public record RunPorts(
        TenantTransactions tx,
        TenantStore tenants,
        EmployeeStore employees,
        OrgChartStore orgCharts,
        ListingCatalog catalog,
        ConversationStore conversations,
        RunStore runs,
        RunQueue queue,
        RunClaims claims,
        RunSignals signals,
        Journal journal,
        RunFeed feed,
        ModelGateway models,
        ToolArguments arguments,
        UsageLedger ledger,
        PriceBook prices,
        InstantSource clock,
        IdSource ids) {

    /** What creates runs. */
    public RunStarter starter() {
        return new RunStarter(tx, tenants, runs, queue, signals, clock, ids);
    }
}
