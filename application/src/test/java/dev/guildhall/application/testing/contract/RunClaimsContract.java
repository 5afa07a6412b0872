package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.crosstenant.RunClaims.Beat;
import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.application.testing.Plans;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.crosstenant.RunClaims} promises about leases and fences. */
public interface RunClaimsContract extends QueuePorts {

    /** A beat that tells nothing. */
    Beat NOTHING = new Beat(List.of(), List.of());

    @Test
    default void claim_whenARunIsDue_shouldTakeIt() {
        Company company = Company.foundedIn(this);
        Run run = queueRun(company);

        ClaimedRun claimed = claimOne(company, worker(company), LONG);

        assertThat(claimed.tenant()).isEqualTo(company.id());
        assertThat(claimed.run()).isEqualTo(run.id());
        assertThat(claimed.attempts()).isEqualTo(1);
        assertThat(claimed.cancelRequested()).isFalse();
    }

    @Test
    default void claim_whenARunIsTaken_shouldLeaveItToItsHolder() {
        Company company = Company.foundedIn(this);
        driveRun(company);

        assertThat(claim(company, otherWorker(company), LONG)).isEmpty();
        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void claim_whenALeaseHasRunOut_shouldTakeOverWithAHigherFence() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        ClaimedRun lost = claimOne(company, worker(company), NONE);

        ClaimedRun taken = claimOne(company, otherWorker(company), LONG);

        assertThat(taken.run()).isEqualTo(lost.run());
        assertThat(taken.fence()).isGreaterThan(lost.fence());
        assertThat(taken.attempts()).isEqualTo(2);
        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void claim_whenTakenAgainAndAgain_shouldGrowFenceAndAttempts() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        long fence = Long.MIN_VALUE;

        for (int attempt = 1; attempt <= 4; attempt++) {
            ClaimedRun taken = claimOne(company, worker(company), NONE);
            assertThat(taken.attempts()).isEqualTo(attempt);
            assertThat(taken.fence()).isGreaterThan(fence);
            fence = taken.fence();
        }
    }

    @Test
    default void claim_whenSeveralAreDue_shouldTakeTheOldestFirst() {
        Company company = Company.foundedIn(this);
        Run oldest = company.newRun();
        Run middle = company.newRun();
        Run newest = company.newRun();
        addAged(company, oldest, Duration.ofMinutes(30));
        addAged(company, middle, Duration.ofMinutes(20));
        addAged(company, newest, Duration.ofMinutes(10));

        assertThat(idsOf(claim(company, worker(company), LONG))).containsExactly(oldest.id(), middle.id(), newest.id());
    }

    /** Puts a run in the queue as if it had been there for some time. */
    private void addAged(Company company, Run run, Duration age) {
        company.run(() -> queue().add(company.id(), run.id(), Entry.at(earlier(age))));
    }

    @Test
    default void claim_whenTwoCompaniesHaveRuns_shouldTakeBoth() {
        Company company = Company.foundedIn(this);
        Company other = Company.foundedIn(this);
        Run run = queueRun(company);
        Run otherRun = queueRun(other);

        List<ClaimedRun> claimed = claims().claim(worker(company), 500, LONG);

        assertThat(idsOf(claimed)).contains(run.id(), otherRun.id());
        assertThat(claimed)
                .filteredOn(taken -> taken.run().equals(otherRun.id()))
                .allMatch(taken -> taken.tenant().equals(other.id()));
    }

    @Test
    default void claim_whenMoreAreDueThanWanted_shouldTakeNoMore() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        queueRun(company);
        queueRun(company);

        assertThat(claims().claim(worker(company), 2, LONG)).hasSize(2);
    }

    @Test
    default void claim_whenATenantUsesItsShare_shouldLeaveTheRest() {
        Company company = Company.foundedIn(this);
        int most = Plans.limits(company.tenant().plan()).engines().concurrency();
        for (int i = 0; i < most + 2; i++) {
            queueRun(company);
        }
        List<ClaimedRun> taken = claim(company, worker(company), LONG);
        assertThat(taken).hasSize(most);
        assertThat(claim(company, otherWorker(company), LONG)).isEmpty();

        company.run(() -> queue().remove(company.id(), taken.getFirst().lease()));

        assertThat(claim(company, otherWorker(company), LONG)).hasSize(1);
        assertThat(claim(company, worker(company), LONG)).isEmpty();
    }

    @Test
    default void claim_whenTwoEnginesClaimAtOnce_shouldGiveEachRunToOne() {
        Company company = Company.foundedIn(this);
        for (int i = 0; i < 6; i++) {
            queueRun(company);
        }

        Rival<List<ClaimedRun>> other = Rival.start(() -> claim(company, otherWorker(company), LONG));
        List<ClaimedRun> mine = claim(company, worker(company), LONG);

        assertThat(mine.size() + other.result().size()).isEqualTo(6);
        assertThat(idsOf(mine)).doesNotContainAnyElementsOf(idsOf(other.result()));
    }

    @Test
    default void renew_whenTheLeaseHasRunOutUnnoticed_shouldKeepTheRun() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        ClaimedRun claimed = claimOne(company, worker(company), NONE);

        claims().renew(worker(company), List.of(claimed.lease()), LONG);

        assertThat(claim(company, otherWorker(company), LONG)).isEmpty();
    }

    @Test
    default void renew_whenARunIsNoLongerDriven_shouldLetItRunOut() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        ClaimedRun abandoned = claimOne(company, worker(company), NONE);

        claims().renew(worker(company), List.of(), LONG);

        assertThat(claimOne(company, worker(company), LONG).fence()).isGreaterThan(abandoned.fence());
    }

    @Test
    default void renew_whenAnotherEngineHasTakenOver_shouldNotTakeItBack() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        ClaimedRun first = claimOne(company, worker(company), NONE);
        ClaimedRun second = claimOne(company, otherWorker(company), NONE);

        claims().renew(worker(company), List.of(first.lease(), second.lease()), LONG);

        assertThat(claimOne(company, worker(company), LONG).fence()).isGreaterThan(second.fence());
    }

    @Test
    default void renew_whenNothingIsCancelled_shouldTellNothing() {
        Company company = Company.foundedIn(this);
        RunLease run = driveRun(company);

        assertThat(claims().renew(worker(company), List.of(run), LONG)).isEqualTo(NOTHING);
        assertThat(claims().renew("nobody-" + company.id(), List.of(run), LONG)).isEqualTo(NOTHING);
    }

    @Test
    default void renew_whenCancellationIsAskedFor_shouldTellItsHolderOnly() {
        Company company = Company.foundedIn(this);
        Run run = queueRun(company);
        List<RunLease> held = List.of(claimOne(company, worker(company), LONG).lease());
        company.run(() -> queue().requestCancel(company.id(), run.id()));

        assertThat(claims().renew(otherWorker(company), held, LONG)).isEqualTo(NOTHING);
        assertThat(claims().renew(worker(company), held, LONG)).isEqualTo(new Beat(List.of(run.id()), List.of()));
    }
}
