package dev.guildhall.adapter.in.faces.schedule;

/** How often, as the form asks. */
public enum Repetition {
    /** At one time. */
    ONCE,
    /** Each day. */
    DAILY,
    /** Monday to Friday. */
    WEEKDAYS,
    /** On one day of the week. */
    WEEKLY,
    /** On one day of the month. */
    MONTHLY,
    /** By an expression. */
    OWN
}
