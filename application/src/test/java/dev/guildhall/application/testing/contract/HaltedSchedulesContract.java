package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.domain.schedule.DueSchedule;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.tenant.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.crosstenant.ScheduleClaims} promises about tenants whose work stands still. */
public interface HaltedSchedulesContract extends SchedulePorts {

    /** Standings. */
    StandingStore standings();

    private List<DueSchedule> due() {
        Instant now = ManualClock.START.plus(Duration.ofDays(1));
        return scheduleClaims().claim(now, 1000, Duration.ZERO);
    }

    @Test
    default void claim_whenTheTenantIsHalted_shouldPassOverItUntilItGoesOn() {
        Company company = Company.foundedIn(this);
        Schedule schedule = schedule(company, company.hire(), ManualClock.START);
        DueSchedule expected = new DueSchedule(company.id(), schedule.id());
        assertThat(due()).contains(expected);

        company.run(() -> standings().replace(company.id(), StandingStoreContract.suspended(company)));
        assertThat(due()).doesNotContain(expected);

        company.run(() -> standings().replace(company.id(), Standing.ACTIVE));
        assertThat(due()).contains(expected);
    }
}
