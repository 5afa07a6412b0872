package dev.guildhall.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.domain.shared.InvalidValue;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimingTest {

    @Test
    void once_shouldCutFractionsOfASecondOff() {
        assertThat(new Timing.Once(Instant.parse("2026-11-20T12:00:00.999Z")).at())
                .isEqualTo(Instant.parse("2026-11-20T12:00:00Z"));
    }

    @Test
    void recurring_shouldPutOneSpaceBetweenFields() {
        Timing.Recurring recurring = Timing.Recurring.of(" 0\t9  * * 1-5 ", " Europe/Berlin ");

        assertThat(recurring.cron()).isEqualTo("0 9 * * 1-5");
        assertThat(recurring.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void recurring_whenZoneIsUnknown_shouldNameTheField() {
        assertThatThrownBy(() -> Timing.Recurring.of("0 9 * * *", "Europe/Atlantis"))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("timeZone"));
    }

    @Test
    void recurring_whenExpressionIsTooLong_shouldRefuse() {
        assertThatThrownBy(() -> Timing.Recurring.of("0,".repeat(60) + " 9 * * *", "UTC"))
                .isInstanceOf(InvalidValue.class);
    }
}
