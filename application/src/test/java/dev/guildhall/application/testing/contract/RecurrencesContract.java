package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.schedule.out.Recurrences;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link Recurrences} promises. Berlin's clock skips from 2 to 3 on 29 March 2026 and shows 2 to 3 twice on 25 October. */
public interface RecurrencesContract {

    /** A Friday. */
    Instant START = Instant.parse("2026-11-20T09:00:00Z");

    /** A zone with both nights. */
    ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The port. */
    Recurrences recurrences();

    /** The next times in UTC, as a clock of the zone with its offset shows them. */
    default List<String> times(String cron, String localStart, int count) {
        Instant start = LocalDateTime.parse(localStart)
                .atZone(BERLIN)
                .withEarlierOffsetAtOverlap()
                .toInstant();
        return Stream.iterate(
                        recurrences().next(cron, BERLIN, start),
                        Optional::isPresent,
                        before -> before.flatMap(time -> recurrences().next(cron, BERLIN, time)))
                .flatMap(Optional::stream)
                .limit(count)
                .map(time -> time.atZone(BERLIN).toOffsetDateTime().toString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * * * *",
                "0 9 * * 1-5",
                "*/5 8-17 1,15 * *",
                "0 9 * * 7",
                "30 2 29 2 *",
                "0-30/10 0 1-31 1-12 0-7",
                "0 0 30 2 *"
            })
    default void problemOf_whenGood_shouldHaveNone(String cron) {
        assertThat(recurrences().problemOf(cron)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 9 * *",
                "0 9 * * 1 2",
                "@daily",
                "61 * * * *",
                "0 24 * * *",
                "0 0 0 * *",
                "0 0 * 13 *",
                "0 0 * * 8",
                "5-1 * * * *",
                "*/0 * * * *",
                "-1 * * * *",
                "1,,2 * * * *",
                "a b c d e",
                "0 9 L * *",
                "0 9 ? * *",
                "99999999999999999999 * * * *",
                "${7*7} * * * *"
            })
    default void problemOf_whenBad_shouldSayWhatInWords(String cron) {
        assertThat(recurrences().problemOf(cron)).get().asString().isNotBlank().hasSizeLessThan(300);
    }

    @Test
    default void next_shouldLieStrictlyBehind() {
        assertThat(recurrences().next("0 10 * * *", BERLIN, START)).contains(Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(recurrences().next("0 10 * * *", BERLIN, START.minusSeconds(1)))
                .contains(START);
        assertThat(recurrences().next("0 10 * * *", BERLIN, START.minusNanos(1_000)))
                .contains(START);
    }

    @Test
    default void next_whenOnWeekdays_shouldLeaveTheWeekendOut() {
        assertThat(times("0 9 * * 1-5", "2026-11-19T12:00", 3))
                .containsExactly("2026-11-20T09:00+01:00", "2026-11-23T09:00+01:00", "2026-11-24T09:00+01:00");
    }

    @Test
    default void next_whenBothDayFieldsAreRestricted_shouldTakeEither() {
        assertThat(times("0 9 13 * 5", "2026-11-20T12:00", 4))
                .containsExactly(
                        "2026-11-27T09:00+01:00",
                        "2026-12-04T09:00+01:00",
                        "2026-12-11T09:00+01:00",
                        "2026-12-13T09:00+01:00");
    }

    @Test
    default void next_whenMonthsAreTooShort_shouldWaitForALongerOne() {
        assertThat(times("0 9 31 * *", "2027-01-31T12:00", 2))
                .containsExactly("2027-03-31T09:00+02:00", "2027-05-31T09:00+02:00");
        assertThat(recurrences().next("0 9 29 2 *", BERLIN, START)).contains(Instant.parse("2028-02-29T08:00:00Z"));
    }

    @Test
    default void next_whenNoCalendarShowsIt_shouldBeEmpty() {
        assertThat(recurrences().next("0 9 30 2 *", BERLIN, START)).isEmpty();
    }

    @Test
    default void next_whenItsTimeIsSkipped_shouldComeOnceAfterTheSkippedHour() {
        assertThat(times("30 2 * * *", "2026-03-27T12:00", 3))
                .containsExactly("2026-03-28T02:30+01:00", "2026-03-29T03:00+02:00", "2026-03-30T02:30+02:00");
        assertThat(times("0,30 2,3 * * *", "2026-03-28T12:00", 3))
                .containsExactly("2026-03-29T03:00+02:00", "2026-03-29T03:30+02:00", "2026-03-30T02:00+02:00");
    }

    @Test
    default void next_whenItsTimeIsShownTwice_shouldComeOnce() {
        assertThat(times("30 2 * * *", "2026-10-24T12:00", 2))
                .containsExactly("2026-10-25T02:30+02:00", "2026-10-26T02:30+01:00");
        assertThat(times("0,30 2 * * *", "2026-10-24T12:00", 3))
                .containsExactly("2026-10-25T02:00+02:00", "2026-10-25T02:30+02:00", "2026-10-26T02:00+01:00");
    }

    @Test
    default void next_whenEveryHour_shouldFollowTheClock() {
        assertThat(times("30 * * * *", "2026-03-29T01:00", 2))
                .containsExactly("2026-03-29T01:30+01:00", "2026-03-29T03:30+02:00");
        assertThat(times("*/30 * * * *", "2026-10-25T01:45", 5))
                .containsExactly(
                        "2026-10-25T02:00+02:00",
                        "2026-10-25T02:30+02:00",
                        "2026-10-25T02:00+01:00",
                        "2026-10-25T02:30+01:00",
                        "2026-10-25T03:00+01:00");
    }
}
