package dev.guildhall.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunLimitsOfEmployeesTest {

    private static RunLimits limits(int steps, long micros) {
        return new RunLimits(
                Optional.of(steps),
                Optional.of(Duration.ofMinutes(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new MoneyMicros(micros)));
    }

    @ParameterizedTest
    @EnumSource
    void within_whenNothingWasSaid_shouldBeThePlans(SubscriptionPlan plan) {
        assertThat(RunLimits.NONE.within(RunPolicy.of(plan))).isEqualTo(RunPolicy.of(plan));
    }

    @Test
    void within_shouldNarrowAndNeverWiden() {
        RunPolicy narrowed = limits(10, Long.MAX_VALUE).within(RunPolicy.DEFAULT);

        assertThat(narrowed.maxSteps()).isEqualTo(10);
        assertThat(narrowed.maxElapsed()).isEqualTo(Duration.ofMinutes(1));
        assertThat(narrowed.maxCost()).isEqualTo(RunPolicy.DEFAULT.maxCost());
        assertThat(narrowed.maxRepairs()).isEqualTo(RunPolicy.DEFAULT.maxRepairs());
    }

    @Test
    void demandWithin_whenBeyondThePlanOrNothing_shouldNameTheLimit() {
        limits(1, 1).demandWithin(RunPolicy.DEFAULT);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> limits(101, 1).demandWithin(RunPolicy.DEFAULT))
                .matches(refusal -> refusal.field().equals("maxSteps"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> limits(1, 0).demandWithin(RunPolicy.DEFAULT))
                .matches(refusal -> refusal.field().equals("maxCostMicros"));
    }
}
