package dev.guildhall.application.tenant.out;

import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Instant;

/** What plans allow and cost, the same for all tenants. May be asked inside a transaction or outside. */
public interface PlanCatalog {

    /**
     * A version of a plan, the same each time.
     *
     * @throws IllegalStateException when there never was one
     */
    PlanVersion find(SubscriptionPlan plan, int version);

    /**
     * The version that is chosen by whoever chooses the plan at this time.
     *
     * @throws IllegalStateException when the plan could not be chosen yet
     */
    PlanVersion newest(SubscriptionPlan plan, Instant at);
}
