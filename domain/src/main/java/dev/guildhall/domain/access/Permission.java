package dev.guildhall.domain.access;

/** One thing a caller may be allowed to do. Each entry point declares exactly one. */
public enum Permission {
    /** See who one is. */
    SELF_READ(false),
    /** End one's own session. */
    SELF_CHANGE(true),
    /** Browse the marketplace. */
    MARKETPLACE_READ(false),
    /** See employees and what they did. */
    EMPLOYEE_READ(false),
    /** Hire, at a monthly price. */
    EMPLOYEE_HIRE(true),
    /** Rename an employee. */
    EMPLOYEE_CHANGE(true),
    /** Let an employee go. */
    EMPLOYEE_RELEASE(true),
    /** See the org chart. */
    ORG_CHART_READ(false),
    /** Draw and erase lines of the org chart. */
    ORG_CHART_CHANGE(true),
    /** Read conversations. */
    CONVERSATION_READ(false),
    /** Write to an employee, which starts a run. */
    MESSAGE_SEND(true),
    /** Watch runs. */
    RUN_READ(false),
    /** Stop a run. */
    RUN_CANCEL(true),
    /** See usage and cost. */
    USAGE_READ(false),
    /** See runs of all tenants that are set aside. Not a tenant's to give. */
    DEAD_LETTER_READ(false),
    /** Put such runs back or end them. */
    DEAD_LETTER_CHANGE(true);

    private final boolean mutating;

    Permission(boolean mutating) {
        this.mutating = mutating;
    }

    /** True when it lets its holder change something. */
    public boolean isMutating() {
        return mutating;
    }
}
