package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.QueuePlace;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In which order a tenant's runs leave the {@link dev.guildhall.application.run.out.RunQueue}, and what it tells of it. */
public interface QueueOrderContract extends QueuePorts {

    /** Stores a new run and adds it with a priority. */
    private Run add(Company company, Priority priority) {
        Run run = company.newRun();
        company.run(() -> queue().add(company.id(), run.id(), Entry.of(earlier(Duration.ZERO), priority)));
        return run;
    }

    @Test
    default void add_whenOfSeveralPriorities_shouldBeTakenByPriority() {
        Company company = Company.foundedIn(this);
        RunId low = add(company, Priority.LOW).id();
        RunId medium = add(company, Priority.MEDIUM).id();
        RunId high = add(company, Priority.HIGH).id();
        RunId urgent = add(company, Priority.URGENT).id();

        assertThat(idsOf(claim(company, worker(company), LONG))).containsExactly(urgent, high, medium, low);
    }

    @Test
    default void add_whenItsTimeHasNotCome_shouldStay() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();
        Instant now = databaseClock().instant();

        company.run(
                () -> queue().add(company.id(), run.id(), new Entry(now, later(), Priority.URGENT, Optional.empty())));

        assertThat(claim(company, worker(company), LONG)).isEmpty();
        assertThat(place(company, run.id())).isEmpty();
        assertThat(queued(company)).isEqualTo(1);
    }

    @Test
    default void add_whenTheCallersClockIsAhead_shouldBeDueAtOnce() {
        Company company = Company.foundedIn(this);
        Run run = company.newRun();

        company.run(() -> queue().add(company.id(), run.id(), Entry.at(later())));

        assertThat(claimOne(company, worker(company), LONG).run()).isEqualTo(run.id());
    }

    @Test
    default void rest_whenWoken_shouldComeBeforeWhatHasNotBegun() {
        Company company = Company.foundedIn(this);
        RunLease begun = driveRun(company);
        company.run(() -> queue().rest(company.id(), begun, Optional.empty()));
        RunId waiting = add(company, Priority.HIGH).id();

        company.run(() -> queue().wake(company.id(), begun.run()));

        assertThat(idsOf(claim(company, worker(company), LONG))).containsExactly(begun.run(), waiting);
    }

    @Test
    default void placeOf_shouldCountTheTenantsRunsAhead() {
        Company company = Company.foundedIn(this);
        queueRun(Company.foundedIn(this));
        RunId first = add(company, Priority.MEDIUM).id();
        RunId second = add(company, Priority.MEDIUM).id();
        RunId urgent = add(company, Priority.URGENT).id();

        assertThat(place(company, urgent)).map(QueuePlace::ahead).contains(0);
        assertThat(place(company, first)).map(QueuePlace::ahead).contains(1);
        assertThat(place(company, second)).map(QueuePlace::ahead).contains(2);
    }

    @Test
    default void placeOf_whenTakenOrGone_shouldBeEmpty() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        assertThat(place(company, lease.run())).isEmpty();
        company.run(() -> queue().remove(company.id(), lease));

        assertThat(place(company, lease.run())).isEmpty();
    }

    private Optional<QueuePlace> place(Company company, RunId run) {
        return company.read(() -> queue().placeOf(company.id(), run));
    }

    @Test
    default void priorityOf_shouldRememberItUntilTheEnd() {
        Company company = Company.foundedIn(this);
        RunId run = add(company, Priority.HIGH).id();
        RunLease lease = claimOne(company, worker(company), LONG).lease();

        assertThat(company.read(() -> queue().priorityOf(company.id(), run))).contains(Priority.HIGH);
        company.run(() -> queue().remove(company.id(), lease));

        assertThat(company.read(() -> queue().priorityOf(company.id(), run))).isEmpty();
    }

    @Test
    default void queuedOf_shouldCountWhatHasNotBegun() {
        Company company = Company.foundedIn(this);
        RunLease begun = driveRun(company);
        company.run(() -> queue().rest(company.id(), begun, Optional.empty()));
        Run other = add(company, Priority.LOW);
        Run waiting = company.newRun();
        company.run(() -> queue().add(
                        company.id(),
                        waiting.id(),
                        Entry.at(earlier(Duration.ZERO)).after(other.id())));

        assertThat(queued(company)).isEqualTo(1);
    }

    private int queued(Company company) {
        return company.read(() -> queue().queuedOf(company.id()));
    }
}
