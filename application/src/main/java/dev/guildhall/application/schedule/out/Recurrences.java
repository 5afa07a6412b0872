package dev.guildhall.application.schedule.out;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads recurring expressions: the five fields of UNIX cron, in which a day matches when either of two restricted day
 * fields does. Computes only; needs no transaction.
 */
public interface Recurrences {

    /**
     * What is wrong with an expression.
     *
     * @return words that can follow the name of the field, such as {@code must have five fields}; empty when it is good
     */
    Optional<String> problemOf(String cron);

    /**
     * The first time strictly after an instant. A time of day that the zone's clock skips counts as the moment after
     * the skipped hour; one that the clock shows twice counts the first time only. An expression whose hour field is a
     * star follows the clock instead: what is skipped is not made up for, and what is shown twice counts twice.
     *
     * @param cron an expression without a problem
     * @return empty when there is none that a calendar will ever show
     */
    Optional<Instant> next(String cron, ZoneId zone, Instant after);
}
