package dev.guildhall.application.admission;

import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** How often each tenant may ask. Remembers it for a moment, so that not every request has to look at the plan. */
final class TenantRates {

    /** How long a change of plan may take to be noticed. */
    static final Duration FRESH = Duration.ofSeconds(5);

    private static final int MOST = 10_000;

    private final TenantTransactions tx;
    private final TenantStore tenants;
    private final InstantSource clock;
    private final Recent<TenantId, Known> known = new Recent<>(MOST);

    private record Known(RateLimit rate, Instant since) {}

    TenantRates(TenantTransactions tx, TenantStore tenants, InstantSource clock) {
        this.tx = tx;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** As far as is known; the smallest plan's for a tenant of which nothing can be found out. */
    RateLimit of(TenantId tenant) {
        Instant now = clock.instant();
        Optional<Known> remembered = known.find(tenant);
        if (remembered.filter(last -> now.isBefore(last.since().plus(FRESH))).isPresent()) {
            return remembered.get().rate();
        }
        RateLimit rate = read(tenant)
                .or(() -> remembered.map(Known::rate))
                .orElseGet(() -> SubscriptionPlan.FREE.limits().rate());
        known.keep(tenant, new Known(rate, now));
        return rate;
    }

    private Optional<RateLimit> read(TenantId tenant) {
        try {
            return tx.read(tenant, () -> tenants.find(tenant))
                    .map(Tenant::plan)
                    .map(plan -> plan.limits().rate());
        } catch (PortFailure unreachable) {
            if (!unreachable.isRetriable()) {
                throw unreachable;
            }
            return Optional.empty();
        }
    }
}
