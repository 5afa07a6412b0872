package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who may change a run in the {@link dev.guildhall.application.run.out.RunQueue}: the holder of the highest fence. */
public interface RunLeaseContract extends QueuePorts {

    @Test
    default void anyWrite_whenTheLeaseHasRunOutButNobodyTookOver_shouldWork() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        ClaimedRun claimed = claimOne(company, worker(company), NONE);

        company.run(() -> queue().postpone(company.id(), claimed.lease(), earlier(Duration.ZERO)));

        assertThat(claim(company, worker(company), LONG)).hasSize(1);
    }

    @Test
    default void anyWrite_whenAnotherEngineTookOver_shouldBeRefused() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        RunLease stale = claimOne(company, worker(company), NONE).lease();
        RunLease current = claimOne(company, otherWorker(company), LONG).lease();
        RunId other = company.newRun().id();

        assertLeaseLost(company, () -> queue().confirm(company.id(), stale));
        assertLeaseLost(company, () -> queue().park(company.id(), stale, other));
        assertLeaseLost(company, () -> queue().postpone(company.id(), stale, later()));
        assertLeaseLost(company, () -> queue().remove(company.id(), stale));

        company.run(() -> queue().confirm(company.id(), current));
        company.run(() -> queue().remove(company.id(), current));
    }

    @Test
    default void anyWrite_whenTheRunHasLeftTheQueue_shouldBeRefused() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        RunId other = company.newRun().id();
        company.run(() -> queue().remove(company.id(), lease));

        assertLeaseLost(company, () -> queue().confirm(company.id(), lease));
        assertLeaseLost(company, () -> queue().park(company.id(), lease, other));
        assertLeaseLost(company, () -> queue().postpone(company.id(), lease, later()));
        assertLeaseLost(company, () -> queue().remove(company.id(), lease));
    }

    @Test
    default void anyWrite_whenOfAnotherTenant_shouldBeRefused() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        assertLeaseLost(stranger, () -> queue().remove(stranger.id(), lease));
        assertThatThrownBy(() -> stranger.run(() -> queue().remove(company.id(), lease)))
                .isInstanceOf(RuntimeException.class);

        company.run(() -> queue().remove(company.id(), lease));
    }

    /** Fails unless the work is refused because of its lease. */
    private void assertLeaseLost(Company company, Runnable work) {
        assertThatExceptionOfType(LeaseLost.class).isThrownBy(() -> company.run(work));
    }
}
