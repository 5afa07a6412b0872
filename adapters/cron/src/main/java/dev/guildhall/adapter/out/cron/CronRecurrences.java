package dev.guildhall.adapter.out.cron;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import dev.guildhall.application.schedule.out.Recurrences;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Expressions as cron-utils reads them. It is asked about a clock that never changes; what a real clock makes of a time of
 * day is decided here, because the library loses times on the nights on which clocks change.
 */
public final class CronRecurrences implements Recurrences {

    private static final Pattern FIELDS = Pattern.compile("[0-9A-Za-z*,/-]+( [0-9A-Za-z*,/-]+){4}");
    private static final String PREFIX = "Failed to parse cron expression. ";

    private final CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

    @Override
    public Optional<String> problemOf(String cron) {
        if (!FIELDS.matcher(cron).matches()) {
            return Optional.of(
                    "must have five fields of numbers, stars, commas, dashes and slashes, joined by one space:"
                            + " minute, hour, day of month, month, day of week");
        }
        try {
            parser.parse(cron).validate();
            return Optional.empty();
        } catch (RuntimeException e) {
            // The parser fails with types as general as this one.
            return Optional.of(
                    "makes no sense: " + String.valueOf(e.getMessage()).replace(PREFIX, ""));
        }
    }

    @Override
    public Optional<Instant> next(String cron, ZoneId zone, Instant after) {
        ExecutionTime times = ExecutionTime.forCron(parser.parse(cron));
        return cron.split(" ", -1)[1].equals("*")
                ? asTheClockShows(times, zone.getRules(), after)
                : onceADay(times, zone.getRules(), after);
    }

    /** Each time of day once: after the gap when it is skipped, the first time when it is shown twice. */
    private static Optional<Instant> onceADay(ExecutionTime times, ZoneRules rules, Instant after) {
        LocalDateTime shown = LocalDateTime.ofInstant(after, rules.getOffset(after));
        return Stream.iterate(
                        behind(times, shown),
                        Optional::isPresent,
                        time -> time.flatMap(before -> behind(times, before)))
                .flatMap(Optional::stream)
                .map(time -> instantOf(rules, time))
                .filter(instant -> instant.isAfter(after))
                .findFirst();
    }

    private static Instant instantOf(ZoneRules rules, LocalDateTime time) {
        ZoneOffsetTransition change = rules.getTransition(time);
        if (change == null) {
            return time.toInstant(rules.getOffset(time));
        }
        return change.isGap() ? change.getInstant() : time.toInstant(change.getOffsetBefore());
    }

    /** Between two changes of the clock its offset stands still, so each such span is searched by itself. */
    private static Optional<Instant> asTheClockShows(ExecutionTime times, ZoneRules rules, Instant after) {
        LocalDateTime shown = LocalDateTime.ofInstant(after, rules.getOffset(after));
        ZoneOffset offset = rules.getOffset(after);
        ZoneOffsetTransition change = rules.nextTransition(after);
        Optional<Instant> next = instantBehind(times, shown, offset);
        while (change != null && isNotBefore(next, change)) {
            next = instantBehind(times, change.getDateTimeAfter().minusSeconds(1), change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return next;
    }

    private static boolean isNotBefore(Optional<Instant> next, ZoneOffsetTransition change) {
        return next.filter(time -> !time.isBefore(change.getInstant())).isPresent();
    }

    private static Optional<Instant> instantBehind(ExecutionTime times, LocalDateTime shown, ZoneOffset offset) {
        return behind(times, shown).map(time -> time.toInstant(offset));
    }

    private static Optional<LocalDateTime> behind(ExecutionTime times, LocalDateTime shown) {
        return times.nextExecution(shown.atZone(ZoneOffset.UTC)).map(ZonedDateTime::toLocalDateTime);
    }
}
