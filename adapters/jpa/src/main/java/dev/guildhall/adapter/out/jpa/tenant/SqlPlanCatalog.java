package dev.guildhall.adapter.out.jpa.tenant;

import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.tenant.out.PlanCatalog;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tenant.EngineShare;
import dev.guildhall.domain.tenant.PlanLimits;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plans in the table {@code plan_versions}, which migrations fill. A version that was read once is kept: it never changes,
 * and there are few.
 */
public final class SqlPlanCatalog implements PlanCatalog {

    private static final String COLUMNS = """
            select version, valid_from, seats, employees, engine_weight, engine_concurrency, queue_length, request_burst,
                requests_per_second, storage_bytes, monthly_runs, monthly_price_micros
            from plan_versions where plan = :plan
            """;
    private static final String FIND = COLUMNS + " and version = :version";
    private static final String NEWEST = COLUMNS + " and valid_from <= :at order by version desc limit 1";

    private record Key(SubscriptionPlan plan, int version) {}

    private final JpaTenantTransactions transactions;
    private final Map<Key, PlanVersion> known = new ConcurrentHashMap<>();

    /**
     * @param transactions whose connections are used
     */
    public SqlPlanCatalog(JpaTenantTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public PlanVersion find(SubscriptionPlan plan, int version) {
        Key key = new Key(plan, version);
        PlanVersion kept = known.get(key);
        if (kept != null) {
            return kept;
        }
        PlanVersion found = select(plan, FIND, "version", version)
                .orElseThrow(() -> new IllegalStateException("there is no version " + version + " of plan " + plan));
        known.put(key, found);
        return found;
    }

    @Override
    public PlanVersion newest(SubscriptionPlan plan, Instant at) {
        return select(plan, NEWEST, "at", at)
                .orElseThrow(() -> new IllegalStateException("plan " + plan + " cannot be chosen at " + at));
    }

    private Optional<PlanVersion> select(SubscriptionPlan plan, String sql, String name, Object value) {
        return transactions.anywhere(session -> session.createNativeQuery(sql, Tuple.class)
                .setParameter("plan", plan.name())
                .setParameter(name, value)
                .uniqueResultOptional()
                .map(row -> version(plan, row)));
    }

    private static PlanVersion version(SubscriptionPlan plan, Tuple row) {
        return new PlanVersion(
                plan,
                row.get("version", Integer.class),
                row.get("valid_from", Instant.class),
                new PlanLimits(
                        row.get("seats", Integer.class),
                        row.get("employees", Integer.class),
                        new EngineShare(
                                row.get("engine_weight", Integer.class),
                                row.get("engine_concurrency", Integer.class),
                                row.get("queue_length", Integer.class)),
                        new RateLimit(
                                row.get("request_burst", Integer.class), row.get("requests_per_second", Integer.class)),
                        row.get("storage_bytes", Long.class),
                        row.get("monthly_runs", Integer.class)),
                new MoneyMicros(row.get("monthly_price_micros", Long.class)));
    }
}
