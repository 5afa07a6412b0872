package dev.guildhall.domain.schedule;

/** Whether a schedule starts work, and why not. */
public enum ScheduleState {
    /** It starts its work when the time has come. */
    ACTIVE,
    /** A member has switched it off. */
    PAUSED,
    /** It has no further time. */
    DONE,
    /** Its employee does not work here any more. */
    EMPLOYEE_RELEASED,
    /** The member in whose name it writes has left, or may not write to employees any more. */
    AUTHOR_GONE
}
