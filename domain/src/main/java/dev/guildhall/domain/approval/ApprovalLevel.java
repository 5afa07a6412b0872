package dev.guildhall.domain.approval;

/** Whose consent is needed. */
public enum ApprovalLevel {
    /** Nobody's. */
    AUTO,
    /** Somebody's who works with employees. */
    MANAGER,
    /** An admin's. */
    ADMIN,
    /** Two people's, one of them an admin. */
    FOUR_EYES
}
