package dev.guildhall.domain.schedule;

import java.time.Instant;

/**
 * What became of one time of a schedule.
 *
 * @param dueAt when it should have started
 * @param at when it was looked at; later than due when no server was running then
 */
public record Occurrence(Instant dueAt, Instant at, Result result) {

    /** What became of it. */
    public enum Result {
        /** The message was sent and its run is in the queue. */
        STARTED,
        /** Left out: too many messages of the conversation were waiting for an answer. */
        TOO_MANY_WAITING,
        /** Left out: as many of the tenant's runs as its plan allows were waiting to be taken. */
        QUEUE_FULL,
        /** Left out: the tenant had used up all runs that its plan allows in the month. */
        MONTH_USED_UP
    }
}
