package dev.guildhall.application.testing.fake;

import dev.guildhall.application.schedule.out.Recurrences;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks through the calendar day by day for what fits an expression. Knows numbers, stars, lists, ranges and steps. */
public final class CalendarRecurrences implements Recurrences {

    private static final int FIELDS = 5;
    private static final int[][] BOUNDS = {{0, 59}, {0, 23}, {1, 31}, {1, 12}, {0, 7}};

    /** Long enough for a 29 February across a century without one. */
    private static final int DAYS = 8 * 366 + 1;

    @Override
    public Optional<String> problemOf(String cron) {
        String[] fields = cron.split(" ", -1);
        if (fields.length != FIELDS) {
            return Optional.of("must have five fields");
        }
        return IntStream.range(0, FIELDS)
                .filter(i -> numbers(fields[i], BOUNDS[i]).isEmpty())
                .mapToObj(i -> "has a field that makes no sense: " + fields[i])
                .findFirst();
    }

    @Override
    public Optional<Instant> next(String cron, ZoneId zone, Instant after) {
        String[] fields = cron.split(" ", -1);
        Predicate<LocalDate> fits = days(fields);
        LocalDate today = after.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(DAYS)
                .filter(fits)
                .flatMap(day -> timesOf(fields, day))
                .flatMap(local -> instants(zone.getRules(), local, fields[1].equals("*")))
                .filter(instant -> instant.isAfter(after))
                .limit(BOUNDS[0][1] + 1L) // an hour that is shown twice comes out of order, by an hour at most
                .min(Instant::compareTo);
    }

    private static Predicate<LocalDate> days(String[] fields) {
        List<Integer> daysOfMonth = numbers(fields[2], BOUNDS[2]);
        List<Integer> months = numbers(fields[3], BOUNDS[3]);
        List<Integer> daysOfWeek = numbers(fields[4], BOUNDS[4]);
        Predicate<LocalDate> byMonth = day -> daysOfMonth.contains(day.getDayOfMonth());
        Predicate<LocalDate> byWeek = day -> {
            int sundayIsSeven = day.getDayOfWeek().getValue();
            return daysOfWeek.contains(sundayIsSeven) || daysOfWeek.contains(sundayIsSeven % 7);
        };
        boolean either = !fields[2].equals("*") && !fields[4].equals("*");
        Predicate<LocalDate> byDay = either ? byMonth.or(byWeek) : byMonth.and(byWeek);
        return byDay.and(day -> months.contains(day.getMonthValue()));
    }

    private static Stream<LocalDateTime> timesOf(String[] fields, LocalDate day) {
        return numbers(fields[1], BOUNDS[1]).stream()
                .flatMap(hour -> numbers(fields[0], BOUNDS[0]).stream().map(minute -> day.atTime(hour, minute)));
    }

    private static Stream<Instant> instants(ZoneRules rules, LocalDateTime local, boolean everyHour) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            return everyHour
                    ? Stream.empty()
                    : Stream.of(rules.getTransition(local).getInstant());
        }
        return offsets.stream().limit(everyHour ? 2 : 1).map(local::toInstant);
    }

    /** The numbers that a field names in ascending order; empty when it makes no sense. */
    private static List<Integer> numbers(String field, int[] bounds) {
        try {
            return Stream.of(field.split(",", -1))
                    .flatMap(part -> range(part, bounds).boxed())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (NumberFormatException | DateTimeException e) {
            return List.of();
        }
    }

    private static IntStream range(String part, int[] bounds) {
        String[] rangeAndStep = part.split("/", 2);
        String[] ends = rangeAndStep[0].split("-", 2);
        boolean star = rangeAndStep[0].equals("*");
        int from = star ? bounds[0] : Integer.parseInt(ends[0]);
        int last = ends.length == 2 ? Integer.parseInt(ends[1]) : star ? bounds[1] : from;
        int step = rangeAndStep.length == 2 ? Integer.parseInt(rangeAndStep[1]) : 1;
        if (from < bounds[0] || last > bounds[1] || from > last || step < 1) {
            throw new DateTimeException("no such time: " + part);
        }
        return IntStream.iterate(from, n -> n <= last, n -> n + step);
    }
}
