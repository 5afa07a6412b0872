package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.StandingStore;
import dev.guildhall.application.crosstenant.RunClaims.Beat;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.tenant.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link dev.guildhall.application.crosstenant.RunClaims} promises about tenants whose work stands still. */
public interface HaltedClaimsContract extends QueuePorts {

    /** Standings. */
    StandingStore standings();

    private void suspend(Company company) {
        company.run(() -> standings().replace(company.id(), StandingStoreContract.suspended(company)));
    }

    private void resume(Company company) {
        company.run(() -> {
            standings().replace(company.id(), Standing.ACTIVE);
            queue().showAgain(company.id());
        });
    }

    @Test
    default void claim_whenTheTenantIsHalted_shouldPassOverItUntilItGoesOn() {
        Company company = Company.foundedIn(this);
        Run run = queueRun(company);
        suspend(company);

        assertThat(claim(company, worker(company), LONG)).isEmpty();
        queueRun(Company.foundedIn(this));
        assertThat(claim(company, worker(company), LONG)).isEmpty();

        resume(company);
        assertThat(idsOf(claim(company, worker(company), LONG))).containsExactly(run.id());
    }

    @Test
    default void claim_whenAnotherTenantIsHalted_shouldTakeOnesOwn() {
        Company halted = Company.foundedIn(this);
        Company company = Company.foundedIn(this);
        queueRun(halted);
        suspend(halted);
        Run run = queueRun(company);

        assertThat(idsOf(claim(company, worker(company), LONG))).containsExactly(run.id());
    }

    @Test
    default void claim_whenAnEngineWasLostMeanwhile_shouldTakeItsRunAfterwards() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        ClaimedRun lost = claimOne(company, worker(company), NONE);
        suspend(company);
        assertThat(claim(company, otherWorker(company), LONG)).isEmpty();

        resume(company);
        assertThat(claimOne(company, otherWorker(company), LONG).run()).isEqualTo(lost.run());
    }

    @Test
    default void renew_whenTheTenantIsHalted_shouldSayThatThereIsNews() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        Beat silence = new Beat(List.of(), List.of());
        assertThat(claims().renew(worker(company), List.of(lease), LONG)).isEqualTo(silence);

        suspend(company);
        Beat news = new Beat(List.of(), List.of(lease.run()));
        assertThat(claims().renew(worker(company), List.of(lease), LONG)).isEqualTo(news);
        assertThat(claims().renew(worker(company), List.of(lease), LONG)).isEqualTo(news);

        resume(company);
        assertThat(claims().renew(worker(company), List.of(lease), LONG)).isEqualTo(silence);
    }

    @Test
    default void handOver_whenTheTenantIsHalted_shouldKeepTheRunForAfterwards() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        suspend(company);
        company.run(() -> queue().handOver(company.id(), lease));
        assertThat(claim(company, worker(company), LONG)).isEmpty();

        resume(company);
        ClaimedRun again = claimOne(company, worker(company), LONG);
        assertThat(again.run()).isEqualTo(lease.run());
        assertThat(again.attempts()).isEqualTo(1);
    }
}
