package dev.guildhall.application.tenant.out;

import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.PlanUse;
import java.time.Instant;

/** Measures what a tenant uses of what plans limit. Called inside a tenant transaction. */
public interface UseMeter {

    /**
     * What is used now. Who decides by it locks the tenant first.
     *
     * @param now decides which invitations can be accepted and which month it is
     */
    PlanUse measure(TenantId tenant, Instant now);
}
