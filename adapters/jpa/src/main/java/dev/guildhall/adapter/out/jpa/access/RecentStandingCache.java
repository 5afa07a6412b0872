package dev.guildhall.adapter.out.jpa.access;

import dev.guildhall.application.access.out.StandingCache;
import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.access.out.TenantStore;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.shared.TenantId;
import dev.guildhall.domain.tenant.Standing;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Remembers how tenants stand for {@link StandingCache#AGE}. When it knows too many, it forgets all. */
public final class RecentStandingCache implements StandingCache {

    private static final int MAX = 10_000;

    private final TenantTransactions transactions;
    private final TenantStore tenants;
    private final StandingStore store;
    private final LongSupplier nanos;
    private final Map<TenantId, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(Optional<Standing> standing, long at) {}

    /**
     * @param nanos a clock that only counts, in nanoseconds
     */
    public RecentStandingCache(
            TenantTransactions transactions, TenantStore tenants, StandingStore store, LongSupplier nanos) {
        this.transactions = transactions;
        this.tenants = tenants;
        this.store = store;
        this.nanos = nanos;
    }

    @Override
    public Optional<Standing> recent(TenantId tenant) {
        long now = nanos.getAsLong();
        Seen last = seen.get(tenant);
        if (last != null && now - last.at() < AGE.toNanos()) {
            return last.standing();
        }
        Optional<Standing> standing =
                transactions.read(tenant, () -> tenants.find(tenant).map(_ -> store.find(tenant)));
        if (seen.size() >= MAX) {
            seen.clear();
        }
        seen.put(tenant, new Seen(standing, now));
        return standing;
    }
}
