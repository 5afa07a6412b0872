package dev.guildhall.application.lifecycle;

import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.access.out.SessionStore;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.audit.AuditTrail;
import dev.guildhall.application.crosstenant.ErasedTenants;
import dev.guildhall.application.crosstenant.Erasures;
import dev.guildhall.application.crosstenant.TenantDirectory;
import dev.guildhall.application.lifecycle.out.ExportLeases;
import dev.guildhall.application.lifecycle.out.TenantData;
import dev.guildhall.application.lifecycle.out.TenantFigures;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.application.tx.TenantTransactions;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Everything that the lifecycle of companies needs from the outside.
 *
 * @param grace how long an owner can take back that a company is to be erased
 */
public record LifecyclePorts(
        TenantTransactions tx,
        TenantDirectory directory,
        TenantStore tenants,
        StandingStore standings,
        TenantFigures figures,
        TenantData data,
        ExportLeases exports,
        Erasures erasures,
        ErasedTenants erased,
        MembershipStore memberships,
        SessionStore sessions,
        Duration grace,
        RunQueue queue,
        RunSignals signals,
        InstantSource clock,
        AuditTrail trail) {}
