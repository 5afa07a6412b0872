package dev.guildhall.application.testing.fake;

import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        return database.acrossTenants(tenants -> all(tenants).stream()
                .filter(queued -> queued.isFree(now))
                .sorted(Queued.NEXT)
                .limit(max)
                .map(queued ->
                        put(tenants, queued.taken(worker, now.plus(lease))).claimed())
                .toList());
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
                    addIf(queued.news(), queued, news);
                }
            }
            return new Beat(cancelled, news);
        });
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
