package dev.guildhall.domain.tenant;

/** Each limit of a plan by itself, to show it and to compare plans. */
public enum Limit {
    /** Members and open invitations. */
    SEATS(Unit.PEOPLE, true),
    /** Employees hired at a time. */
    EMPLOYEES(Unit.EMPLOYEES, true),
    /** What artifacts take. */
    STORAGE(Unit.BYTES, true),
    /** Runs asked for in a calendar month (UTC). */
    MONTHLY_RUNS(Unit.RUNS, false),
    /** Runs driven at a time. */
    CONCURRENT_RUNS(Unit.RUNS, false),
    /** Requests that wait to be started. */
    QUEUED_RUNS(Unit.RUNS, false),
    /** Requests to the API that may come at once. */
    REQUEST_BURST(Unit.REQUESTS, false),
    /** Requests to the API that may come for long. */
    REQUEST_RATE(Unit.REQUESTS_PER_SECOND, false);

    /** What a limit counts. */
    public enum Unit {
        /** Members and those who are invited. */
        PEOPLE,
        /** Employees. */
        EMPLOYEES,
        /** Bytes. */
        BYTES,
        /** Runs. */
        RUNS,
        /** Requests to the API. */
        REQUESTS,
        /** Requests to the API in a second. */
        REQUESTS_PER_SECOND
    }

    private final Unit unit;
    private final boolean lasting;

    Limit(Unit unit, boolean lasting) {
        this.unit = unit;
        this.lasting = lasting;
    }

    /** What it counts. */
    public Unit unit() {
        return unit;
    }

    /**
     * Whether what is used stays until somebody gives it up. A plan that allows less than that cannot be chosen; what
     * passes by itself is no obstacle.
     */
    public boolean isLasting() {
        return lasting;
    }

    /** How much these limits allow. */
    public long in(PlanLimits limits) {
        return switch (this) {
            case SEATS -> limits.seats();
            case EMPLOYEES -> limits.employees();
            case STORAGE -> limits.storageBytes();
            case MONTHLY_RUNS -> limits.monthlyRuns();
            case CONCURRENT_RUNS -> limits.engines().concurrency();
            case QUEUED_RUNS -> limits.engines().queueLength();
            case REQUEST_BURST -> limits.rate().burst();
            case REQUEST_RATE -> limits.rate().perSecond();
        };
    }
}
