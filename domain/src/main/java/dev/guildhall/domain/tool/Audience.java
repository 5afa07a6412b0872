package dev.guildhall.domain.tool;

/** Who notices when a tool is used. */
public enum Audience {
    /** Nobody outside the company. */
    INTERNAL,
    /** Customers, suppliers, the public. */
    EXTERNAL
}
