package dev.guildhall.application.employee;

import dev.guildhall.application.access.out.MemberStore;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.context.IdSource;
import dev.guildhall.application.conversation.out.ConversationStore;
import dev.guildhall.application.employee.out.EmployeeStore;
import dev.guildhall.application.idempotency.IdempotencyStore;
import dev.guildhall.application.marketplace.out.ListingCatalog;
import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.application.run.RunStarter;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything that employees need from the outside. */
public record EmployeePorts(
        TenantTransactions tx,
        TenantPlans plans,
        MemberStore members,
        EmployeeStore employees,
        OrgChartStore orgCharts,
        ConversationStore conversations,
        RunStore runs,
        RunStarter starter,
        ListingCatalog catalog,
        IdempotencyStore keys,
        InstantSource clock,
        IdSource ids,
        AuditTrail trail) {}
