package dev.guildhall.domain.tenant;

/** What a tenant pays for the platform itself, with the limits that come with it. */
@SuppressWarnings("ImmutableEnumChecker")
public enum SubscriptionPlan {
    /** To try Guildhall. */
    FREE(new PlanLimits(5, 25, new EngineShare(1, 5, 10), new RateLimit(100, 10), gibibytes(1), 2_000)),
    /** For small companies. */
    PRO(new PlanLimits(50, 100, new EngineShare(3, 20, 50), new RateLimit(300, 30), gibibytes(50), 50_000)),
    /** For everyone else. */
    ENTERPRISE(new PlanLimits(
            5_000, 1_000, new EngineShare(10, 100, 200), new RateLimit(1_500, 150), gibibytes(1_000), 2_000_000));

    private final PlanLimits limits;

    SubscriptionPlan(PlanLimits limits) {
        this.limits = limits;
    }

    private static long gibibytes(long count) {
        return count << 30;
    }

    /** What a tenant on this plan may use. */
    public PlanLimits limits() {
        return limits;
    }

    /** How many employees a tenant on this plan may have hired at a time. */
    public int employeeLimit() {
        return limits.employees();
    }

    /** What a tenant on this plan gets of the engines. */
    public EngineShare engineShare() {
        return limits.engines();
    }
}
