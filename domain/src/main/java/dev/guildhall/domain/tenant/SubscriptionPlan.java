package dev.guildhall.domain.tenant;

/** What a tenant pays for the platform itself. What comes with a plan is said by its {@link PlanVersion versions}. */
public enum SubscriptionPlan {
    /** To try Guildhall. */
    FREE,
    /** For small companies. */
    PRO,
    /** For everyone else. */
    ENTERPRISE
}
