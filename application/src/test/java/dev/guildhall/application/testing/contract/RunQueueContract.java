package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.run.out.RunQueue} promises. */
public interface RunQueueContract extends RunLeaseContract, RunCancelContract, RunRestContract, QueueOrderContract {

    @Test
    default void add_whenRolledBack_shouldLeaveNothing() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();

        assertThatThrownBy(() -> company.run(() -> {
                    queue().add(company.id(), run.id(), Entry.at(earlier(Duration.ZERO)));
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void add_whenForAnotherTenant_shouldFail() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Run run = company.newRun();

        assertThatThrownBy(() ->
                        stranger.run(() -> queue().add(company.id(), run.id(), Entry.at(earlier(Duration.ZERO)))))
                .isInstanceOf(RuntimeException.class);

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void add_whenWaitingForAnother_shouldStayUntilThatHasEnded() {
        Company company = Company.foundedIn(this);
        RunLease first = driveRun(company);
        Run second = company.newRun();
        company.run(() -> queue().add(
                        company.id(),
                        second.id(),
                        Entry.at(earlier(Duration.ZERO)).after(first.run())));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
        company.run(() -> {
            queue().remove(company.id(), first);
            queue().wakeWaitersOf(company.id(), first.run());
        });

        assertThat(idsOf(claim(company, worker(company), LONG))).containsExactly(second.id());
    }

    @Test
    default void park_whenParked_shouldStayUntilTheOtherHasEnded() {
        Company company = Company.foundedIn(this);
        RunLease parent = driveRun(company);
        RunId child = company.newRun().id();

        company.run(() -> queue().park(company.id(), parent, child));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
        company.run(() -> queue().wakeWaitersOf(company.id(), child));
        ClaimedRun woken = claimOne(company, worker(company), LONG);
        assertThat(woken.run()).isEqualTo(parent.run());
        assertThat(woken.fence()).isGreaterThan(parent.fence());
    }

    @Test
    default void wake_whenItWaits_shouldKeepOthersFromTakingItBeforeTheNewsCanBeSeen() {
        Company company = Company.foundedIn(this);
        RunLease parent = driveRun(company);
        RunId child = company.newRun().id();
        company.run(() -> queue().park(company.id(), parent, child));

        Rival<Boolean> childEnds = company.write(() -> {
            queue().wake(company.id(), parent.run());
            Rival<Boolean> ending = Rival.start(() -> company.write(() -> {
                queue().wakeWaitersOf(company.id(), child);
                return true;
            }));
            assertThat(ending.isWaiting()).isTrue();
            return ending;
        });

        assertThat(childEnds.result()).isTrue();
        assertThat(claimOne(company, worker(company), LONG).run()).isEqualTo(parent.run());
    }

    @Test
    default void wake_whenItWaits_shouldLeaveItWaiting() {
        Company company = Company.foundedIn(this);
        RunLease parent = driveRun(company);
        RunId child = company.newRun().id();
        company.run(() -> queue().park(company.id(), parent, child));

        company.run(() -> queue().wake(company.id(), parent.run()));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void park_whenWokenAndTaken_shouldHaveForgottenItsAttempts() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        claimOne(company, worker(company), NONE);
        ClaimedRun second = claimOne(company, worker(company), LONG);
        RunId child = company.newRun().id();

        company.run(() -> {
            queue().park(company.id(), second.lease(), child);
            queue().wakeWaitersOf(company.id(), child);
        });

        assertThat(second.attempts()).isEqualTo(2);
        assertThat(claimOne(company, worker(company), LONG).attempts()).isEqualTo(1);
    }

    @Test
    default void park_whenParked_shouldNoLongerBeRenewedAsItsFormerHolders() {
        Company company = Company.foundedIn(this);
        RunLease parent = driveRun(company);
        RunId child = company.newRun().id();
        company.run(() -> queue().park(company.id(), parent, child));
        company.run(() -> queue().requestCancel(company.id(), parent.run()));

        assertThat(claims().renew(worker(company), List.of(parent), LONG).cancelled())
                .isEmpty();
    }

    @Test
    default void wakeWaitersOf_whenSeveralWait_shouldWakeThoseOfThisRunOnly() {
        Company company = Company.foundedIn(this);
        Run ended = company.newRun();
        Run other = company.newRun();
        Run one = company.newRun();
        Run two = company.newRun();
        Run patient = company.newRun();
        company.run(() -> {
            queue().add(
                            company.id(),
                            one.id(),
                            Entry.at(earlier(Duration.ofMinutes(2))).after(ended.id()));
            queue().add(
                            company.id(),
                            two.id(),
                            Entry.at(earlier(Duration.ofMinutes(1))).after(ended.id()));
            queue().add(
                            company.id(),
                            patient.id(),
                            Entry.at(earlier(Duration.ZERO)).after(other.id()));
        });

        company.run(() -> queue().wakeWaitersOf(company.id(), ended.id()));

        assertThat(idsOf(claim(company, worker(company), LONG))).containsExactly(one.id(), two.id());
    }

    @Test
    default void wakeWaitersOf_whenAnotherTenantsRunsWait_shouldLeaveThem() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RunLease parent = driveRun(company);
        RunId child = company.newRun().id();
        company.run(() -> queue().park(company.id(), parent, child));

        Attempt.at(() -> stranger.run(() -> queue().wakeWaitersOf(stranger.id(), child)));
        Attempt.at(() -> stranger.run(() -> queue().wakeWaitersOf(company.id(), child)));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void postpone_whenTheTimeHasNotCome_shouldStay() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        company.run(() -> queue().postpone(company.id(), lease, later()));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void postpone_whenTheTimeHasCome_shouldBeDueWithItsAttempts() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        company.run(() -> queue().postpone(company.id(), lease, earlier(Duration.ZERO)));

        ClaimedRun again = claimOne(company, worker(company), LONG);
        assertThat(again.fence()).isGreaterThan(lease.fence());
        assertThat(again.attempts()).isEqualTo(2);
    }

    @Test
    default void remove_whenRemoved_shouldNeverBeTakenAgain() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        ClaimedRun claimed = claimOne(company, worker(company), NONE);

        company.run(() -> queue().remove(company.id(), claimed.lease()));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }
}
