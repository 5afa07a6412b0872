package dev.guildhall.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.domain.shared.MoneyMicros;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlanChangeTest {

    private static final PlanUse USE = new PlanUse(3, 2, 10, 1_000, 50, 4, 3);

    private static PlanVersion version(int seats, int employees, long bytes, int runs, long micros) {
        return new PlanVersion(
                SubscriptionPlan.PRO,
                1,
                Instant.EPOCH,
                new PlanLimits(seats, employees, new EngineShare(1, 2, 2), new RateLimit(10, 1), bytes, runs),
                new MoneyMicros(micros));
    }

    private static PlanChange to(PlanVersion wanted) {
        return PlanChange.of(version(100, 100, 1_000_000, 1_000, 99), wanted, USE);
    }

    @Test
    void obstacles_whenExactlyAsMuchIsUsedAsWouldBeAllowed_shouldBeNone() {
        assertThat(to(version(5, 10, 1_000, 50, 0)).obstacles()).isEmpty();
    }

    @Test
    void obstacles_whenMoreIsUsed_shouldBeWhatDoesNotPassByItself() {
        assertThat(to(version(4, 9, 999, 1, 0)).obstacles())
                .extracting(PlanChange.Item::limit)
                .containsExactly(Limit.SEATS, Limit.EMPLOYEES, Limit.STORAGE);
    }

    @Test
    void items_shouldBeEveryLimitWithWhatIsUsed() {
        PlanChange change = to(version(5, 10, 1_000, 40, 0));

        assertThat(change.items()).extracting(PlanChange.Item::limit).containsExactly(Limit.values());
        assertThat(change.items())
                .filteredOn(PlanChange.Item::isExceeded)
                .extracting(PlanChange.Item::limit)
                .containsExactly(Limit.MONTHLY_RUNS, Limit.CONCURRENT_RUNS, Limit.QUEUED_RUNS);
        assertThat(change.items().getFirst().used()).hasValue(5);
    }

    @Test
    void priceDifference_shouldBeBelowZeroWhenItGetsCheaper() {
        assertThat(to(version(5, 10, 1_000, 40, 9)).priceDifferenceMicros()).isEqualTo(-90);
    }
}
