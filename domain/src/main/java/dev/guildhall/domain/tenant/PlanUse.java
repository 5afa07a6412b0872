package dev.guildhall.domain.tenant;

import java.util.OptionalLong;

/**
 * What a tenant uses at some moment of what plans limit.
 *
 * @param members who have not been removed; service accounts are none
 * @param invitations that can be accepted
 * @param employees hired and not released
 * @param storageBytes of its artifacts
 * @param monthlyRuns asked for in the calendar month (UTC)
 * @param drivenRuns being driven
 * @param queuedRuns requests that wait to be started
 */
public record PlanUse(
        int members,
        int invitations,
        int employees,
        long storageBytes,
        int monthlyRuns,
        int drivenRuns,
        int queuedRuns) {

    /** Seats that are taken: an invitation takes one, so that whoever was invited finds it. */
    public int seats() {
        return members + invitations;
    }

    /** How much of a limit is used; empty for what is not counted up. */
    public OptionalLong of(Limit limit) {
        return switch (limit) {
            case SEATS -> OptionalLong.of(seats());
            case EMPLOYEES -> OptionalLong.of(employees);
            case STORAGE -> OptionalLong.of(storageBytes);
            case MONTHLY_RUNS -> OptionalLong.of(monthlyRuns);
            case CONCURRENT_RUNS -> OptionalLong.of(drivenRuns);
            case QUEUED_RUNS -> OptionalLong.of(queuedRuns);
            case REQUEST_BURST, REQUEST_RATE -> OptionalLong.empty();
        };
    }
}
