package dev.guildhall.application.admission;

import dev.guildhall.application.admission.out.RateLimits;
import dev.guildhall.application.crosstenant.StrangerLimits;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.tenant.RateLimit;
import java.time.InstantSource;

/**
 * Everything that admission needs from the outside.
 *
 * @param perAddress how often may be asked from one network address without a good credential
 */
public record AdmissionPorts(
        TenantTransactions tx,
        TenantPlans plans,
        RateLimits limits,
        StrangerLimits strangers,
        RateLimit perAddress,
        InstantSource clock) {}
