package dev.guildhall.application.testing;

import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tenant.EngineShare;
import dev.guildhall.domain.tenant.PlanLimits;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.RateLimit;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Instant;

/** The first version of each plan, as migrations seed it. */
public final class Plans {

    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");

    private Plans() {}

    /** The first version of a plan. */
    public static PlanVersion first(SubscriptionPlan plan) {
        return switch (plan) {
            case FREE ->
                version(
                        plan,
                        new PlanLimits(5, 25, new EngineShare(1, 5, 10), new RateLimit(100, 10), gibibytes(1), 2_000),
                        0);
            case PRO ->
                version(
                        plan,
                        new PlanLimits(
                                50, 100, new EngineShare(3, 20, 50), new RateLimit(300, 30), gibibytes(50), 50_000),
                        99_000_000);
            case ENTERPRISE ->
                version(
                        plan,
                        new PlanLimits(
                                5_000,
                                1_000,
                                new EngineShare(10, 100, 200),
                                new RateLimit(1_500, 150),
                                gibibytes(1_000),
                                2_000_000),
                        999_000_000);
        };
    }

    /** What the first version of a plan allows. */
    public static PlanLimits limits(SubscriptionPlan plan) {
        return first(plan).limits();
    }

    /** Limits that a test soon reaches: two seats, one employee, ten bytes, two runs. */
    public static PlanLimits narrow() {
        return new PlanLimits(2, 1, new EngineShare(1, 5, 10), new RateLimit(100, 10), 10, 2);
    }

    /** The next version of a plan, valid from some day on, with other limits at the same price. */
    public static PlanVersion after(PlanVersion before, Instant validFrom, PlanLimits limits) {
        return new PlanVersion(before.plan(), before.version() + 1, validFrom, limits, before.monthlyPrice());
    }

    private static PlanVersion version(SubscriptionPlan plan, PlanLimits limits, long micros) {
        return new PlanVersion(plan, 1, FROM, limits, new MoneyMicros(micros));
    }

    private static long gibibytes(long count) {
        return count << 30;
    }
}
