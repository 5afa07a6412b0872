package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.EngineShare;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import dev.guildhall.domain.tenant.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Claims on the queues of all tenants in memory. Its clock stands for the database's. */
public final class InMemoryRunClaims implements RunClaims {

    private final InMemoryDatabase database;
    private final InstantSource clock;

    /** Claims on this database's queues by this clock. */
    public InMemoryRunClaims(InMemoryDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<ClaimedRun> claim(String worker, int max, Duration lease) {
        Instant now = clock.instant();
        return database.acrossTenants(tenants -> {
            List<ClaimedRun> taken = new ArrayList<>();
            while (taken.size() < max) {
                Optional<Queued> next = next(tenants, now, taken);
                if (next.isEmpty()) {
                    break;
                }
                taken.add(
                        put(tenants, next.get().taken(worker, now.plus(lease))).claimed());
            }
            return taken;
        });
    }

    private static Optional<Queued> next(Map<TenantId, Rows> tenants, Instant now, List<ClaimedRun> taken) {
        Set<RunId> before = taken.stream().map(ClaimedRun::run).collect(Collectors.toSet());
        return tenants.values().stream()
                .filter(rows -> !InMemoryStandingStore.isHalted(rows))
                .flatMap(rows -> turns(rows, now, before))
                .min(Comparator.comparing(
                                (Turn turn) -> turn.queued().turn().holder().isEmpty())
                        .thenComparingDouble(Turn::shareUsed)
                        .thenComparing(Turn::queued, Queued.NEXT))
                .map(Turn::queued);
    }

    /** What one tenant could get next, and how much of its share it would then use. */
    private record Turn(Queued queued, double shareUsed) {}

    private static Stream<Turn> turns(Rows rows, Instant now, Set<RunId> taken) {
        EngineShare share = rows.of(InMemoryTenantStore.TENANTS).values().stream()
                .map(Tenant::plan)
                .findFirst()
                .map(plan -> Plans.limits(plan).engines())
                .orElseGet(() -> Plans.limits(SubscriptionPlan.FREE).engines());
        List<Queued> queue = List.copyOf(rows.of(Queued.QUEUE).values());
        long driven = queue.stream()
                .filter(queued -> queued.turn().holder().isPresent())
                .count();
        return queue.stream()
                .filter(queued -> queued.isFree(now) && !taken.contains(queued.run()))
                .filter(queued -> queued.turn().holder().isPresent() || driven < share.concurrency())
                .map(queued -> new Turn(queued, (driven + 1.0) / share.weight()));
    }

    @Override
    public Beat renew(String worker, List<RunLease> held, Duration lease) {
        Instant until = clock.instant().plus(lease);
        return database.acrossTenants(tenants -> {
            List<RunId> cancelled = new ArrayList<>();
            List<RunId> news = new ArrayList<>();
            for (Queued queued : all(tenants)) {
                if (queued.isHeldBy(worker) && held.contains(queued.lease())) {
                    put(tenants, queued.renewed(until));
                    addIf(queued.cancelRequested(), queued, cancelled);
                    addIf(queued.news() || isHalted(tenants, queued), queued, news);
                }
            }
            return new Beat(cancelled, news);
        });
    }

    private static boolean isHalted(Map<TenantId, Rows> tenants, Queued queued) {
        return InMemoryStandingStore.isHalted(tenants.getOrDefault(queued.tenant(), new Rows()));
    }

    private static void addIf(boolean wanted, Queued queued, List<RunId> to) {
        if (wanted) {
            to.add(queued.run());
        }
    }

    private static List<Queued> all(Map<TenantId, Rows> tenants) {
        return tenants.values().stream()
                .flatMap(rows -> rows.of(Queued.QUEUE).values().stream())
                .toList();
    }

    private static Queued put(Map<TenantId, Rows> tenants, Queued queued) {
        Rows rows = tenants.computeIfAbsent(queued.tenant(), _ -> new Rows());
        rows.changeable(Queued.QUEUE).put(queued.run(), queued);
        return queued;
    }
}
