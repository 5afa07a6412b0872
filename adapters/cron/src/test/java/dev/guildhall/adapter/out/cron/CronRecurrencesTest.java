package dev.guildhall.adapter.out.cron;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.schedule.out.Recurrences;
import dev.guildhall.application.testing.contract.RecurrencesContract;
import dev.guildhall.application.testing.fake.CalendarRecurrences;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CronRecurrencesTest implements RecurrencesContract {

    private static final int ATTEMPTS = 4000;
    private static final List<String> ZONES = List.of(
            "UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kolkata");
    private static final List<String> MINUTES = List.of("0", "30", "*/5", "15,45", "*/20", "7-12", "59");
    private static final List<String> HOURS = List.of("*", "2", "0", "1,2,3", "*/2", "23", "8-17", "0-23");
    private static final List<String> DAYS = List.of("*", "*", "1", "31", "13,25-29", "*/10");
    private static final List<String> MONTHS = List.of("*", "*", "3", "10,11", "2", "*/3");
    private static final List<String> WEEKDAYS = List.of("*", "*", "1-5", "0", "7", "6,0");

    /** From days before to days behind the spring and autumn changes, in both hemispheres. */
    private static final List<String> STARTS =
            List.of("2026-03-05", "2026-03-27", "2026-04-03", "2026-10-02", "2026-10-23", "2026-10-30");

    @Override
    public Recurrences recurrences() {
        return new CronRecurrences();
    }

    @Test
    void next_whateverTheExpressionAndZone_shouldBeWhatTheCalendarShows() {
        Random random = new Random(20261120);
        CalendarRecurrences calendar = new CalendarRecurrences();
        for (int i = 0; i < ATTEMPTS; i++) {
            String cron = String.join(
                    " ",
                    any(random, MINUTES),
                    any(random, HOURS),
                    any(random, DAYS),
                    any(random, MONTHS),
                    any(random, WEEKDAYS));
            ZoneId zone = ZoneId.of(any(random, ZONES));
            Instant after = Instant.parse(any(random, STARTS) + "T00:00:00Z").plusSeconds(random.nextInt(400_000));

            assertThat(recurrences().next(cron, zone, after))
                    .as("%s in %s after %s", cron, zone, after)
                    .isEqualTo(calendar.next(cron, zone, after));
        }
    }

    private static String any(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
