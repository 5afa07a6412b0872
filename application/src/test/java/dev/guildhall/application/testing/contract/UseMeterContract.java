package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.access.out.InvitationStore;
import dev.guildhall.application.access.out.MembershipStore;
import dev.guildhall.application.access.out.ServiceAccountStore;
import dev.guildhall.application.artifact.out.ArtifactStore;
import dev.guildhall.application.tenant.out.RunCounts;
import dev.guildhall.application.tenant.out.UseMeter;
import dev.guildhall.domain.access.Invitation;
import dev.guildhall.domain.access.Member;
import dev.guildhall.domain.agent.Employee;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.tenant.Month;
import dev.guildhall.domain.tenant.PlanUse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What {@link UseMeter} promises. */
public interface UseMeterContract extends QueuePorts {

    /** What is measured with. */
    UseMeter meter();

    /** Runs of months. */
    RunCounts runCounts();

    /** Members' standing. */
    MembershipStore memberships();

    /** Invitations. */
    InvitationStore invitations();

    /** Service accounts. */
    ServiceAccountStore serviceAccounts();

    /** Artifacts. */
    ArtifactStore artifacts();

    /** What a company uses now. */
    default PlanUse useOf(Company company) {
        return company.read(() -> meter().measure(company.id(), company.clock().instant()));
    }

    @Test
    default void measure_whenJustFounded_shouldCountTheFounderOnly() {
        assertThat(useOf(Company.foundedIn(this))).isEqualTo(new PlanUse(1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    default void measure_shouldCountMembersAndInvitationsThatCanBeAccepted() {
        Company company = Company.foundedIn(this);
        Member gone = company.join();
        company.join();
        Instant now = company.clock().instant();
        company.run(() -> {
            memberships().remove(company.id(), gone.id(), now);
            serviceAccounts().create(company.make().serviceAccount(company.id()));
            Invitation ended = company.make().invitation(company.admin());
            invitations().create(ended, Hashes.next(company));
            invitations().end(company.id(), ended.id(), now);
            invitations().create(company.make().invitation(company.admin()), Hashes.next(company));
        });

        PlanUse use = useOf(company);

        assertThat(use.members()).isEqualTo(2);
        assertThat(use.invitations()).isEqualTo(1);
        assertThat(use.seats()).isEqualTo(3);
        company.clock().advance(Invitation.LIFE);
        assertThat(useOf(company).invitations()).isZero();
    }

    @Test
    default void measure_shouldCountEmployeesWhoWereNotReleased() {
        Company company = Company.foundedIn(this);
        company.hire();
        Employee released = company.hire();
        company.run(() -> employees().update(released.released(company.clock().instant())));

        assertThat(useOf(company).employees()).isEqualTo(1);
    }

    @Test
    default void measure_shouldAddUpTheBytesOfArtifacts() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        var first = company.work().artifact(run, "ö");
        var second = company.work().artifact(run, "four");

        company.run(() -> {
            artifacts().create(first);
            artifacts().create(second);
        });

        assertThat(useOf(company).storageBytes()).isEqualTo(6);
    }

    @Test
    default void measure_shouldCountRunsOfThisMonthOnly() {
        Company company = Company.foundedIn(this);
        var month = Month.of(company.clock().instant());
        company.run(() -> {
            runCounts().add(company.id(), month, 10);
            runCounts().add(company.id(), month, 10);
            runCounts().add(company.id(), month.minusMonths(1), 10);
        });

        assertThat(useOf(company).monthlyRuns()).isEqualTo(2);
    }

    @Test
    default void measure_shouldCountRunsThatAreDrivenAndRunsThatWait() {
        Company company = Company.foundedIn(this);
        driveRun(company);
        queueRun(company);
        queueRun(company);

        PlanUse use = useOf(company);

        assertThat(use.drivenRuns()).isEqualTo(1);
        assertThat(use.queuedRuns()).isEqualTo(2);
    }

    @Test
    default void measure_whenOfAnotherTenant_shouldCountNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);

        assertThat(stranger.read(
                        () -> meter().measure(company.id(), company.clock().instant())))
                .isEqualTo(new PlanUse(0, 0, 0, 0, 0, 0, 0));
    }
}
