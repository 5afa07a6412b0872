package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.application.tenant.out.PlanCatalog;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.domain.tenant.PlanVersion;
import dev.guildhall.domain.tenant.SubscriptionPlan;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link PlanCatalog} promises. */
public interface PlanCatalogContract {

    /** So far ahead that no other test asks for the plans of that time. */
    Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

    /** Plans; the first versions are among them. */
    PlanCatalog plans();

    /** Adds a version, which the port itself cannot. */
    void addVersion(PlanVersion version);

    @ParameterizedTest
    @EnumSource
    default void find_whenAFirstVersion_shouldGiveItWithAllItsFigures(SubscriptionPlan plan) {
        assertThat(plans().find(plan, 1)).isEqualTo(Plans.first(plan));
    }

    @Test
    default void newest_whenANewerOneIsNotValidYet_shouldGiveTheOneBefore() {
        PlanVersion before = plans().newest(SubscriptionPlan.PRO, FAR);
        Instant day = before.validFrom().isBefore(FAR) ? FAR.plus(Duration.ofDays(1)) : before.validFrom();
        PlanVersion after = Plans.after(before, day, Plans.limits(SubscriptionPlan.ENTERPRISE));

        addVersion(after);

        assertThat(plans().newest(SubscriptionPlan.PRO, day.minusMillis(1))).isEqualTo(before);
        assertThat(plans().newest(SubscriptionPlan.PRO, day)).isEqualTo(after);
        assertThat(plans().find(SubscriptionPlan.PRO, before.version())).isEqualTo(before);
        assertThat(plans().find(SubscriptionPlan.PRO, after.version())).isEqualTo(after);
    }

    @Test
    default void find_whenThereIsNoSuchVersion_shouldFail() {
        assertThatIllegalStateException().isThrownBy(() -> plans().find(SubscriptionPlan.FREE, 1_000));
        assertThatIllegalStateException().isThrownBy(() -> plans().newest(SubscriptionPlan.FREE, Instant.EPOCH));
    }
}
