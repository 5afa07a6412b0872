package dev.guildhall.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthTest {

    @Test
    void month_shouldBeTheOneInUtc() {
        assertThat(Month.of(Instant.parse("2026-12-31T23:59:59.999Z"))).isEqualTo(YearMonth.of(2026, 12));
        assertThat(Month.of(Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void endAfter_shouldBeTheFirstMomentOfTheNext() {
        assertThat(Month.endAfter(Instant.parse("2026-12-31T23:59:59.999Z")))
                .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(Month.endAfter(Instant.parse("2027-01-01T00:00:00Z")))
                .isEqualTo(Instant.parse("2027-02-01T00:00:00Z"));
    }
}
