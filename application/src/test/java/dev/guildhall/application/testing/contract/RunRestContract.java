package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How runs rest in the {@link dev.guildhall.application.run.out.RunQueue}, are woken, and are set aside. */
public interface RunRestContract extends QueuePorts {

    @Test
    default void rest_whenNothingHappens_shouldStay() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        company.run(() -> queue().rest(company.id(), lease, Optional.empty()));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void rest_whenTheTimeHasNotCome_shouldStay() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        company.run(() -> queue().rest(company.id(), lease, Optional.of(later())));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void rest_whenTheTimeHasCome_shouldBeDueWithoutItsAttempts() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        claimOne(company, worker(company), NONE);
        RunLease lease = claimOne(company, worker(company), LONG).lease();

        company.run(() -> queue().rest(company.id(), lease, Optional.of(earlier(Duration.ZERO))));
        passTime(Duration.ofMillis(1_100));

        assertThat(claimOne(company, worker(company), LONG).attempts()).isEqualTo(1);
    }

    @Test
    default void handOver_shouldBeDueAtOnceWithoutItsAttempts() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        claimOne(company, worker(company), NONE);
        RunLease lease = claimOne(company, worker(company), LONG).lease();

        company.run(() -> queue().handOver(company.id(), lease));

        ClaimedRun next = claimOne(company, otherWorker(company), LONG);
        assertThat(next.attempts()).isEqualTo(1);
        assertThat(next.fence()).isGreaterThan(lease.fence());
    }

    @Test
    default void wake_whenItRests_shouldMakeItDue() {
        Company company = Company.foundedIn(this);
        RunLease resting = driveRun(company);
        RunLease napping = driveRun(company);
        company.run(() -> {
            queue().rest(company.id(), resting, Optional.empty());
            queue().rest(company.id(), napping, Optional.of(later()));
        });

        company.run(() -> queue().wake(company.id(), resting.run()));
        assertThat(claimOne(company, worker(company), LONG).run()).isEqualTo(resting.run());

        company.run(() -> queue().wake(company.id(), napping.run()));
        assertThat(claimOne(company, worker(company), LONG).run()).isEqualTo(napping.run());
    }

    @Test
    default void wake_whenItIsDriven_shouldTellItsEngineAndNotLetItRest() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        company.run(() -> queue().wake(company.id(), lease.run()));

        assertThat(claim(company, otherWorker(company), LONG)).isEmpty();
        assertThat(claims().renew(worker(company), List.of(lease), LONG).news()).containsExactly(lease.run());
        company.run(() -> queue().rest(company.id(), lease, Optional.empty()));
        assertThat(claimOne(company, worker(company), LONG).run()).isEqualTo(lease.run());
    }

    @Test
    default void wake_whenTakenAgainSince_shouldBeForgotten() {
        Company company = Company.foundedIn(this);
        RunLease first = driveRun(company);
        company.run(() -> {
            queue().wake(company.id(), first.run());
            queue().rest(company.id(), first, Optional.empty());
        });
        RunLease second = claimOne(company, worker(company), LONG).lease();

        assertThat(claims().renew(worker(company), List.of(second), LONG).news())
                .isEmpty();
        company.run(() -> queue().rest(company.id(), second, Optional.empty()));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void wake_whenItWaitsForAnother_shouldLeaveItWaiting() {
        Company company = Company.foundedIn(this);
        Run other = company.newRun();
        Run waiting = company.newRun();
        company.run(() -> queue().add(
                        company.id(),
                        waiting.id(),
                        Entry.at(earlier(Duration.ZERO)).after(other.id())));

        company.run(() -> queue().wake(company.id(), waiting.id()));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void wake_whenNotInTheQueueOrOfAnotherTenant_shouldDoNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        company.run(() -> queue().rest(company.id(), lease, Optional.empty()));

        company.run(() -> queue().wake(company.id(), new RunId(company.make().id())));
        Attempt.at(() -> stranger.run(() -> queue().wake(stranger.id(), lease.run())));
        Attempt.at(() -> stranger.run(() -> queue().wake(company.id(), lease.run())));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void requestCancel_whenItRests_shouldMakeItDue() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        company.run(() -> queue().rest(company.id(), lease, Optional.empty()));

        company.run(() -> queue().requestCancel(company.id(), lease.run()));

        assertThat(claimOne(company, worker(company), LONG).cancelRequested()).isTrue();
    }

    @Test
    default void rest_whenCancelledMeanwhile_shouldBeDue() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        company.run(() -> queue().requestCancel(company.id(), lease.run()));

        company.run(() -> queue().rest(company.id(), lease, Optional.empty()));

        assertThat(claimOne(company, worker(company), LONG).cancelRequested()).isTrue();
    }

    @Test
    default void bury_shouldSetItAsideForGood() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        ClaimedRun claimed = claimOne(company, worker(company), NONE);

        company.run(() -> queue().bury(company.id(), claimed.lease(), "x".repeat(1_000)));
        company.run(() -> queue().wake(company.id(), claimed.run()));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
        assertThat(claims().renew(worker(company), List.of(claimed.lease()), LONG))
                .isEqualTo(RunClaimsContract.NOTHING);
    }

    @Test
    default void requestCancel_whenSetAside_shouldMakeItDueWithoutItsAttempts() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        claimOne(company, worker(company), NONE);
        RunLease lease = claimOne(company, worker(company), LONG).lease();
        company.run(() -> queue().bury(company.id(), lease, "on purpose"));

        company.run(() -> queue().requestCancel(company.id(), lease.run()));

        ClaimedRun again = claimOne(company, worker(company), LONG);
        assertThat(again.cancelRequested()).isTrue();
        assertThat(again.attempts()).isEqualTo(1);
    }
}
