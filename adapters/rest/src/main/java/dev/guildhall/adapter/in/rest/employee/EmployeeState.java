package dev.guildhall.adapter.in.rest.employee;

/** Which employees to list. */
enum EmployeeState {
    /** Those who work. */
    ACTIVE,
    /** Those who were let go. */
    RELEASED
}
