package dev.guildhall.application.tenant;

import dev.guildhall.application.tenant.out.UseMeter;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.PlanUse;
import java.time.Instant;
import java.util.Optional;

/** Who may still come in. Asked inside a write transaction of the tenant, which is then locked until its end. */
public record Seats(TenantPlans plans, UseMeter meter) {

    /**
     * No seat is left.
     *
     * @param limit how many the plan has
     * @param used how many are taken
     */
    public record NoneLeft(int limit, int used) {}

    /** Why nobody can be invited; empty when there is a seat. */
    public Optional<NoneLeft> refuseInvitation(TenantId tenant, Instant now) {
        int limit = plans.lockedLimitsOf(tenant).seats();
        int used = meter.measure(tenant, now).seats();
        return used < limit ? Optional.empty() : Optional.of(new NoneLeft(limit, used));
    }

    /** Why an open invitation cannot be accepted: its own seat is gone, for the plan has fewer than it had. */
    public Optional<NoneLeft> refuseAcceptance(TenantId tenant, Instant now) {
        int limit = plans.lockedLimitsOf(tenant).seats();
        PlanUse use = meter.measure(tenant, now);
        return use.members() < limit ? Optional.empty() : Optional.of(new NoneLeft(limit, use.seats()));
    }
}
