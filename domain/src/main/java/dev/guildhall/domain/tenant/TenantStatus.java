package dev.guildhall.domain.tenant;

/** Whether a tenant's work goes on. */
public enum TenantStatus {
    /** It does. */
    ACTIVE,
    /** An operator of the platform has stopped it. */
    SUSPENDED,
    /** Its owner has asked for everything to be erased, and can still think better of it. */
    DELETING
}
