package dev.guildhall.application.tenant;

import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.tenant.out.UseMeter;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.InstantSource;

/** Everything that companies' settings need from the outside. */
public record TenantPorts(
        TenantTransactions tx, TenantPlans plans, UseMeter meter, InstantSource clock, AuditTrail trail) {}
