package dev.guildhall.adapter.out.jpa.journal;

import dev.guildhall.adapter.out.jpa.testing.GatedDataSource;
import dev.guildhall.adapter.out.jpa.testing.JpaJournalPorts;
import dev.guildhall.adapter.out.jpa.testing.Pooled;
import dev.guildhall.adapter.out.jpa.testing.Until;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunLease;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;

/** A Journal whose rounds a test can hold up, and runs to write to it. */
abstract class GroupCommitSetup {

    final Pooled pooled = Pooled.of(6);
    final JpaJournalPorts ports = pooled.ports();
    final GatedDataSource gate = new GatedDataSource(pooled.pool());
    final CommittedRunFeed feed = new CommittedRunFeed();
    final SqlJournal journal =
            new SqlJournal((JpaTenantTransactions) pooled.adapter().transactions(), gate, feed);
    final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        gate.open();
        threads.close();
        journal.close();
        pooled.close();
    }

    /** A run, its company and the right to write to it. */
    record Driven(Company company, RunLease lease) {}

    final Driven drive() {
        Company company = Company.foundedIn(ports);
        return new Driven(company, ports.driveRun(company));
    }

    final CompletableFuture<Void> append(Driven run, long last, int pieces) {
        return CompletableFuture.runAsync(
                () -> journal.appendNow(run.company().id(), run.lease(), last, ports.pieces(last + 1, last + pieces)),
                threads);
    }

    final List<JournalEntry> read(Driven run) {
        return ports.journalOf(run.company(), run.lease().run());
    }

    /** Makes all that is appended from now on one round, behind a first one that stands at the gate. */
    final CompletableFuture<Void> holdUp() {
        gate.shut();
        CompletableFuture<Void> first = append(drive(), 0, 1);
        Until.holds("a round stands at the gate", () -> gate.waiting() > 0);
        return first;
    }

    final void awaitWaiting(int requests) {
        Until.holds("requests wait for the next round", () -> journal.waiting() == requests);
    }
}
