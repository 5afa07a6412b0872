package dev.guildhall.domain.schedule;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.Text;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When a schedule starts its work. */
public sealed interface Timing {

    /** Shortest time between two starts by one expression. */
    Duration SHORTEST_INTERVAL = Duration.ofMinutes(5);

    /** How far ahead the next start may lie: two years. */
    Duration FURTHEST = Duration.ofDays(730);

    /**
     * One start.
     *
     * @param at to the second
     */
    record Once(Instant at) implements Timing {

        /** Cuts fractions of a second off. */
        public Once {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /**
     * One start after the other.
     *
     * @param cron minute, hour, day of month, month and day of week as in UNIX cron, at most {@link #MAX_CRON} characters
     * @param zone whose wall clock the fields speak of
     */
    record Recurring(String cron, ZoneId zone) implements Timing {

        /** Longest expression, in UTF-16 units. */
        public static final int MAX_CRON = 100;

        /** Puts one space between the fields; whether they make sense is not known here. */
        public Recurring {
            cron = Text.line("cron", cron.replace('\t', ' '), MAX_CRON).replaceAll(" +", " ");
        }

        /**
         * The same from text.
         *
         * @param zone name of a time zone such as {@code Europe/Berlin}
         * @throws InvalidValue when there is no such zone
         */
        public static Recurring of(String cron, String zone) {
            return new Recurring(cron, zoneOf(zone));
        }

        private static ZoneId zoneOf(String name) {
            try {
                return ZoneId.of(name.strip());
            } catch (DateTimeException e) {
                throw new InvalidValue("timeZone", "must be the name of a time zone such as Europe/Berlin");
            }
        }
    }
}
