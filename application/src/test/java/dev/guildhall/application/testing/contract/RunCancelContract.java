package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.run.out.RunQueue#requestCancel} promises. */
public interface RunCancelContract extends QueuePorts {

    @Test
    default void requestCancel_whenWaiting_shouldMakeItDue() {
        Company company = Company.foundedIn(this);
        Run waiting = company.newRun();
        RunId other = company.newRun().id();
        company.run(() -> queue().add(
                        company.id(),
                        waiting.id(),
                        Entry.at(earlier(Duration.ZERO)).after(other)));

        company.run(() -> queue().requestCancel(company.id(), waiting.id()));

        ClaimedRun claimed = claimOne(company, worker(company), LONG);
        assertThat(claimed.run()).isEqualTo(waiting.id());
        assertThat(claimed.cancelRequested()).isTrue();
    }

    @Test
    default void requestCancel_whenPostponed_shouldMakeItDue() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        company.run(() -> queue().postpone(company.id(), lease, later()));

        company.run(() -> queue().requestCancel(company.id(), lease.run()));

        assertThat(claimOne(company, worker(company), LONG).cancelRequested()).isTrue();
    }

    @Test
    default void requestCancel_whenAnEngineHasIt_shouldLeaveItThere() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        company.run(() -> queue().requestCancel(company.id(), lease.run()));

        assertThat(claim(company, otherWorker(company), LONG)).isEmpty();
        company.run(() -> queue().remove(company.id(), lease));
    }

    @Test
    default void requestCancel_whenItsEngineParksItAfterwards_shouldNotBeForgotten() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        RunId child = company.newRun().id();
        company.run(() -> queue().requestCancel(company.id(), lease.run()));

        company.run(() -> queue().park(company.id(), lease, child));

        assertThat(claimOne(company, worker(company), LONG).cancelRequested()).isTrue();
    }

    @Test
    default void requestCancel_whenNotInTheQueue_shouldDoNothing() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();

        company.run(() -> queue().requestCancel(company.id(), run.id()));
        company.run(() -> queue().requestCancel(company.id(), run.id()));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void requestCancel_whenOfAnotherTenant_shouldDoNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        Run run = queueRun(company);

        for (Company asked : List.of(company, stranger)) {
            Attempt.at(() -> stranger.run(() -> queue().requestCancel(asked.id(), run.id())));
        }

        assertThat(claimOne(company, worker(company), LONG).cancelRequested()).isFalse();
    }
}
