package dev.guildhall.application.admission;

import dev.guildhall.application.admission.out.RateLimits;
import dev.guildhall.application.crosstenant.StrangerLimits;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.testing.contract.RateLimitsContract;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.UUID;

class NodeLimitsTest implements RateLimitsContract {

    private final ManualClock clock = new ManualClock();
    private final NodeLimits limits = new NodeLimits(clock);

    @Override
    public RateLimits limits() {
        return limits;
    }

    @Override
    public StrangerLimits strangers() {
        return limits;
    }

    @Override
    public TenantId newTenant() {
        return new TenantId(UUID.randomUUID());
    }

    @Override
    public void await(Duration time) {
        clock.advance(time);
    }
}
