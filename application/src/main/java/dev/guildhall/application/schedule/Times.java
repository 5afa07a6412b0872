package dev.guildhall.application.schedule;

import dev.guildhall.application.schedule.out.Recurrences;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The times of timings, and which timings a schedule may have. */
final class Times {

    private static final int SHOWN = 3;

    /** Where the look at an expression's intervals begins: the same for all, so that the answer never changes. */
    private static final Instant SAMPLE_START = Instant.parse("2024-01-01T00:00:00Z");

    /** Times looked at: more than one day has at the shortest interval. */
    private static final int SAMPLE = 300;

    private final Recurrences recurrences;

    Times(Recurrences recurrences) {
        this.recurrences = recurrences;
    }

    /**
     * Checks what does not depend on the present.
     *
     * @throws InvalidValue when the expression cannot be read or comes about too often
     */
    void check(Timing timing) {
        switch (timing) {
            case Timing.Once _ -> {}
            case Timing.Recurring(String cron, ZoneId _) -> check(cron);
        }
    }

    private void check(String cron) {
        recurrences.problemOf(cron).ifPresent(problem -> {
            throw new InvalidValue("cron", problem);
        });
        List<Instant> sample = walk(cron, ZoneOffset.UTC, SAMPLE_START, SAMPLE);
        for (int i = 1; i < sample.size(); i++) {
            if (Duration.between(sample.get(i - 1), sample.get(i)).compareTo(Timing.SHORTEST_INTERVAL) < 0) {
                throw new InvalidValue(
                        "cron",
                        "must not come about more often than every " + Timing.SHORTEST_INTERVAL.toMinutes()
                                + " minutes");
            }
        }
    }

    /**
     * The first time of a timing that {@link #check} has passed.
     *
     * @throws InvalidValue when there is none, or it is too far ahead
     */
    Instant first(Timing timing, Instant now) {
        Instant latest = now.plus(Timing.FURTHEST);
        return switch (timing) {
            case Timing.Once(Instant at) -> {
                if (!at.isAfter(now) || at.isAfter(latest)) {
                    throw new InvalidValue("at", "must lie in the future, at most two years ahead");
                }
                yield at;
            }
            case Timing.Recurring(String cron, ZoneId zone) ->
                recurrences
                        .next(cron, zone, now)
                        .filter(next -> !next.isAfter(latest))
                        .orElseThrow(() -> new InvalidValue("cron", "must come about within two years"));
        };
    }

    /** The time after one that has come; empty when that was the last. */
    Optional<Instant> next(Timing timing, Instant after) {
        return switch (timing) {
            case Timing.Once _ -> Optional.empty();
            case Timing.Recurring(String cron, ZoneId zone) -> recurrences.next(cron, zone, after);
        };
    }

    /** The first times of a timing that a schedule may have. */
    List<Instant> upcoming(Timing timing, Instant now) {
        check(timing);
        Instant first = first(timing, now);
        return Stream.iterate(
                        Optional.of(first), Optional::isPresent, before -> before.flatMap(time -> next(timing, time)))
                .flatMap(Optional::stream)
                .limit(SHOWN)
                .toList();
    }

    /** A timing as text that stays the same from version to version: keys and the audit log have it. */
    static String inWords(Timing timing) {
        return switch (timing) {
            case Timing.Once(Instant at) -> at.toString();
            case Timing.Recurring(String cron, ZoneId zone) -> cron + " " + zone;
        };
    }

    private List<Instant> walk(String cron, ZoneId zone, Instant from, int most) {
        Instant end = from.plus(Timing.FURTHEST);
        return Stream.iterate(
                        recurrences.next(cron, zone, from),
                        next -> next.filter(time -> time.isBefore(end)).isPresent(),
                        before -> before.flatMap(time -> recurrences.next(cron, zone, time)))
                .flatMap(Optional::stream)
                .limit(most)
                .toList();
    }
}
