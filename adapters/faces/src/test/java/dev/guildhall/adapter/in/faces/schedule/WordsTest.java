package dev.guildhall.adapter.in.faces.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.faces.support.Sample;
import dev.guildhall.domain.schedule.Occurrence;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 9 * * *   | Every day at 09:00, Europe/Berlin
            5 14 * * 1-5 | Every weekday at 14:05, Europe/Berlin
            0 9 * * 1   | Every Monday at 09:00, Europe/Berlin
            0 9 * * 7   | Every Sunday at 09:00, Europe/Berlin
            0 9 * * 0   | Every Sunday at 09:00, Europe/Berlin
            0 9 31 * *  | On day 31 of every month at 09:00, Europe/Berlin
            0 9 13 * 5  | By the expression 0 9 13 * 5, Europe/Berlin
            */5 * * * * | By the expression */5 * * * *, Europe/Berlin
            0 9 * 3 *   | By the expression 0 9 * 3 *, Europe/Berlin
            """)
    void of_whenRecurring_shouldSayItAsPeopleDo(String cron, String words) {
        assertThat(Words.of(Timing.Recurring.of(cron, "Europe/Berlin"))).isEqualTo(words);
    }

    @Test
    void of_whenOff_shouldSayWhy() {
        assertThat(Words.of(ScheduleState.ACTIVE)).isEmpty();
        assertThat(Arrays.stream(ScheduleState.values())
                        .filter(state -> state != ScheduleState.ACTIVE)
                        .map(Words::of))
                .allSatisfy(words -> assertThat(words).isNotBlank())
                .doesNotHaveDuplicates();
    }

    @Test
    void of_whenStartedLongAfterItsTime_shouldSayLate() {
        assertThat(Words.of(new Occurrence(Sample.NOW, Sample.NOW.plusSeconds(2), Occurrence.Result.STARTED)))
                .isEqualTo("Started");
        assertThat(Words.of(new Occurrence(Sample.NOW, Sample.NOW.plusSeconds(600), Occurrence.Result.STARTED)))
                .isEqualTo("Started late");
    }

    @Test
    void moment_shouldBeByTheClockOfTheTimingsZone() {
        assertThat(Words.moment(Sample.NOW, Timing.Recurring.of("0 9 * * *", "Europe/Berlin")))
                .isEqualTo("20 Nov 2026, 13:00 Europe/Berlin");
        assertThat(Words.moment(Sample.NOW, new Timing.Once(Sample.NOW))).isEqualTo("20 Nov 2026, 12:00 UTC");
    }
}
