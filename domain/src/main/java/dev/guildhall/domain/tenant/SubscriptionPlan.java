package dev.guildhall.domain.tenant;

/** What a tenant pays for the platform itself, with the limits that come with it. */
public enum SubscriptionPlan {
    /** To try Guildhall. */
    FREE(25, 1, 5, 10),
    /** For small companies. */
    PRO(100, 3, 20, 50),
    /** For everyone else. */
    ENTERPRISE(1000, 10, 100, 200);

    private final int employees;
    private final int weight;
    private final int concurrency;
    private final int queueLength;

    SubscriptionPlan(int employees, int weight, int concurrency, int queueLength) {
        this.employees = employees;
        this.weight = weight;
        this.concurrency = concurrency;
        this.queueLength = queueLength;
    }

    /** How many employees a tenant on this plan may have hired at a time. */
    public int employeeLimit() {
        return employees;
    }

    /** What a tenant on this plan gets of the engines. */
    public EngineShare engineShare() {
        return new EngineShare(weight, concurrency, queueLength);
    }
}
