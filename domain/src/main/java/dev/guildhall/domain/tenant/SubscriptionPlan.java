package dev.guildhall.domain.tenant;

/** What a tenant pays for the platform itself, with the limits that come with it. */
public enum SubscriptionPlan {
    /** To try Guildhall. */
    FREE(25),
    /** For small companies. */
    PRO(100),
    /** For everyone else. */
    ENTERPRISE(1000);

    private final int employees;

    SubscriptionPlan(int employees) {
        this.employees = employees;
    }

    /** How many employees a tenant on this plan may have hired at a time. */
    public int employeeLimit() {
        return employees;
    }
}
