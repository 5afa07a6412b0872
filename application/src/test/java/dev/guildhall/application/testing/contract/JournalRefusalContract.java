package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.run.RunLease;
import dev.guildhall.application.testing.Events;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the {@link dev.guildhall.application.run.out.Journal} does not take. */
public interface JournalRefusalContract extends JournalPorts {

    @Test
    default void append_whenNoTransactionIsOpen_shouldRefuse() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        assertThatIllegalStateException().isThrownBy(() -> journal().append(company.id(), lease, 0, pieces(1, 1)));
    }

    @Test
    default void append_whenInAReadTransaction_shouldFail() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        assertThatThrownBy(() -> company.read(() -> {
                    journal().append(company.id(), lease, 0, pieces(1, 1));
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(journalOf(company, lease.run())).isEmpty();
    }

    @Test
    default void append_whenTheSeqIsTaken_shouldFailAndKeepWhatIsThere() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        append(company, lease, 0, Events.piece("first"), Events.piece("second"));

        assertThatThrownBy(() -> append(company, lease, 1, Events.piece("other"), Events.piece("third")))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> appendNow(company, lease, 0, Events.piece("other")))
                .isInstanceOf(RuntimeException.class);

        assertThat(journalOf(company, lease.run()))
                .containsExactlyElementsOf(entries(0, List.of(Events.piece("first"), Events.piece("second"))));
    }

    @Test
    default void append_whenAnotherEngineTookOver_shouldBeRefusedAndWriteNothing() {
        Company company = Company.foundedIn(this);
        queueRun(company);
        RunLease stale = claimOne(company, worker(company), NONE).lease();
        RunLease current = claimOne(company, otherWorker(company), LONG).lease();

        assertThatExceptionOfType(LeaseLost.class).isThrownBy(() -> append(company, stale, 0, Events.piece("stale")));
        assertThatExceptionOfType(LeaseLost.class)
                .isThrownBy(() -> appendNow(company, stale, 0, Events.piece("stale"), Events.piece("stale, too")));
        append(company, current, 0, Events.piece("current"));

        assertThat(journalOf(company, stale.run()))
                .containsExactlyElementsOf(entries(0, List.of(Events.piece("current"))));
    }

    @Test
    default void append_whenTheRunHasEnded_shouldBeRefused() {
        Company company = Company.foundedIn(this);
        RunLease lease = driveRun(company);
        company.run(() -> {
            journal().append(company.id(), lease, 0, List.of(Events.completed(0)));
            queue().remove(company.id(), lease);
        });

        assertThatExceptionOfType(LeaseLost.class).isThrownBy(() -> append(company, lease, 1, Events.piece("late")));
        assertThatExceptionOfType(LeaseLost.class).isThrownBy(() -> appendNow(company, lease, 1, Events.piece("late")));

        assertThat(journalOf(company, lease.run())).containsExactlyElementsOf(entries(0, List.of(Events.completed(0))));
    }

    @Test
    default void append_whenTheRunIsAnotherTenants_shouldBeRefusedAndWriteNothing() {
        Company company = Company.foundedIn(this);
        Company stranger = Company.foundedIn(this);
        RunLease lease = driveRun(company);

        assertThatExceptionOfType(LeaseLost.class)
                .isThrownBy(() -> append(stranger, lease, 0, Events.piece("intruder")));
        assertThatExceptionOfType(LeaseLost.class)
                .isThrownBy(() -> appendNow(stranger, lease, 0, Events.piece("intruder")));
        assertThatThrownBy(() ->
                        stranger.run(() -> journal().append(company.id(), lease, 0, List.of(Events.piece("intruder")))))
                .isInstanceOf(RuntimeException.class);

        assertThat(journalOf(company, lease.run())).isEmpty();
        assertThat(journalOf(stranger, lease.run())).isEmpty();
    }
}
