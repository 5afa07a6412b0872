package dev.guildhall.application.admission;

import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.tenant.TenantPlans;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** How often each tenant may ask. Remembers it for a moment, so that not every request has to look at the plan. */
final class TenantRates {

    /** How long a change of plan may take to be noticed. */
    static final Duration FRESH = Duration.ofSeconds(5);

    /** As little as the smallest plan has ever had. */
    private static final RateLimit UNKNOWN = new RateLimit(100, 10);

    private static final int MOST = 10_000;

    private final TenantTransactions tx;
    private final TenantPlans plans;
    private final InstantSource clock;
    private final Recent<TenantId, Known> known = new Recent<>(MOST);

    private record Known(RateLimit rate, Instant since) {}

    TenantRates(TenantTransactions tx, TenantPlans plans, InstantSource clock) {
        this.tx = tx;
        this.plans = plans;
        this.clock = clock;
    }

    /** As far as is known; very little for a tenant of which nothing can be found out. */
    RateLimit of(TenantId tenant) {
        Instant now = clock.instant();
        Optional<Known> remembered = known.find(tenant);
        if (remembered.filter(last -> now.isBefore(last.since().plus(FRESH))).isPresent()) {
            return remembered.get().rate();
        }
        RateLimit rate = read(tenant).or(() -> remembered.map(Known::rate)).orElse(UNKNOWN);
        known.keep(tenant, new Known(rate, now));
        return rate;
    }

    private Optional<RateLimit> read(TenantId tenant) {
        try {
            return Optional.of(tx.read(tenant, () -> plans.limitsOf(tenant)).rate());
        } catch (PortFailure unreachable) {
            if (!unreachable.isRetriable()) {
                throw unreachable;
            }
            return Optional.empty();
        }
    }
}
