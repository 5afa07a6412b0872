package dev.guildhall.adapter.out.jpa.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.testing.GatedDataSource;
import dev.guildhall.adapter.out.jpa.testing.JpaJournalPorts;
import dev.guildhall.adapter.out.jpa.testing.Pooled;
import dev.guildhall.adapter.out.jpa.testing.Until;
import dev.guildhall.adapter.out.jpa.tx.JpaTenantTransactions;
import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunLease;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitIT {

    private final Pooled pooled = Pooled.of(6);
    private final JpaJournalPorts ports = pooled.ports();
    private final GatedDataSource gate = new GatedDataSource(pooled.pool());
    private final CommittedRunFeed feed = new CommittedRunFeed();
    private final SqlJournal journal =
            new SqlJournal((JpaTenantTransactions) pooled.adapter().transactions(), gate, feed);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void close() {
        gate.open();
        threads.close();
        journal.close();
        pooled.close();
    }

    /** A run, its company and the right to write to it. */
    private record Driven(Company company, RunLease lease) {}

    private Driven drive() {
        Company company = Company.foundedIn(ports);
        return new Driven(company, ports.driveRun(company));
    }

    private CompletableFuture<Void> append(Driven run, long last, int pieces) {
        return CompletableFuture.runAsync(
                () -> journal.appendNow(run.company().id(), run.lease(), last, ports.pieces(last + 1, last + pieces)),
                threads);
    }

    private List<JournalEntry> read(Driven run) {
        return ports.journalOf(run.company(), run.lease().run());
    }

    /** Makes all that is appended from now on one round, behind a first one that stands at the gate. */
    private CompletableFuture<Void> holdUp() {
        gate.shut();
        CompletableFuture<Void> first = append(drive(), 0, 1);
        Until.holds("a round stands at the gate", () -> gate.waiting() > 0);
        return first;
    }

    private void awaitWaiting(int requests) {
        Until.holds("requests wait for the next round", () -> journal.waiting() == requests);
    }

    @Test
    void appendNow_whenManyRunsOfManyTenantsWrite_shouldKeepEachWholeInFewerCommits() {
        List<Driven> runs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            runs.add(drive());
        }

        List<CompletableFuture<Void>> writers = runs.stream()
                .map(run -> CompletableFuture.runAsync(
                        () -> {
                            for (int last = 0; last < 25; last++) {
                                journal.appendNow(
                                        run.company().id(), run.lease(), last, ports.pieces(last + 1, last + 1));
                            }
                        },
                        threads))
                .toList();
        writers.forEach(CompletableFuture::join);

        assertThat(runs)
                .allSatisfy(run -> assertThat(read(run)).isEqualTo(ports.entries(0, ports.pieces(1, 25))))
                .allSatisfy(run -> assertThat(
                                feed.after(run.company().id(), run.lease().run(), 20))
                        .contains(ports.entries(20, ports.pieces(21, 25))));
        assertThat(gate.given()).isLessThan(40 * 25);
    }

    @Test
    void appendNow_whenOneLeaseOfARoundIsLost_shouldCommitTheOthersInIt() {
        List<Driven> others = List.of(drive(), drive(), drive());
        CompletableFuture<Void> first = holdUp();
        Company company = Company.foundedIn(ports);
        ports.queueRun(company);
        ClaimedRun stale = ports.claimOne(company, ports.worker(company), JpaJournalPorts.NONE);
        Driven loser = new Driven(company, stale.lease());
        CompletableFuture<Void> losing = append(loser, 0, 2);
        List<CompletableFuture<Void>> winning =
                others.stream().map(run -> append(run, 0, 2)).toList();
        awaitWaiting(4);
        ports.claimOne(company, ports.otherWorker(company), JpaJournalPorts.LONG);
        int before = gate.given();

        gate.open();

        winning.forEach(CompletableFuture::join);
        first.join();
        assertThatThrownBy(losing::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(LeaseLost.class);
        assertThat(gate.given() - before).as("rounds").isEqualTo(2);
        assertThat(others).allSatisfy(run -> assertThat(read(run)).hasSize(2));
        assertThat(read(loser)).isEmpty();
    }

    @Test
    void appendNow_whenADatabaseRefusesOneRequestOfARound_shouldCommitTheOthers() {
        Driven bad = drive();
        Driven good = drive();
        CompletableFuture<Void> first = holdUp();
        AppendRequest refused =
                new AppendRequest(bad.company().id(), bad.lease(), 0, "a\0b", ports.entries(0, ports.pieces(1, 1)));
        CompletableFuture<Void> refusing = CompletableFuture.runAsync(() -> journal.append(refused), threads);
        CompletableFuture<Void> accepting = append(good, 0, 1);
        awaitWaiting(2);

        gate.open();

        first.join();
        accepting.join();
        assertThatThrownBy(refusing::join).hasCauseInstanceOf(PortFailure.class);
        assertThat(read(good)).hasSize(1);
        assertThat(read(bad)).isEmpty();
    }

    @Test
    void appendNow_whenThereIsNoConnection_shouldTellEverybodyThatItMayWorkLater() {
        Driven one = drive();
        Driven two = drive();
        CompletableFuture<Void> first = holdUp();
        List<CompletableFuture<Void>> appends = List.of(append(one, 0, 1), append(two, 0, 1));
        awaitWaiting(2);
        gate.setBroken(true);

        gate.open();

        assertThatThrownBy(first::join).hasCauseInstanceOf(PortFailure.class);
        assertThat(appends)
                .allSatisfy(append -> assertThatThrownBy(append::join)
                        .cause()
                        .isInstanceOfSatisfying(
                                PortFailure.class,
                                failure -> assertThat(failure.isRetriable()).isTrue()));
        gate.setBroken(false);
        append(one, 0, 1).join();
        assertThat(read(one)).hasSize(1);
    }

    @Test
    void appendNow_whenASeqWouldBeLeftOut_shouldRefuse() {
        Driven run = drive();
        append(run, 0, 2).join();

        assertThatThrownBy(append(run, 3, 1)::join).hasCauseInstanceOf(LeaseLost.class);
        assertThatThrownBy(append(run, 1, 1)::join).hasCauseInstanceOf(LeaseLost.class);

        assertThat(read(run)).isEqualTo(ports.entries(0, ports.pieces(1, 2)));
    }

    @Test
    void appendNow_whenLeasesAreRenewedMeanwhile_shouldNotStandInEachOthersWay() {
        Company company = Company.foundedIn(ports);
        List<Driven> runs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            runs.add(new Driven(company, ports.driveRun(company)));
        }
        List<RunLease> leases = runs.stream().map(Driven::lease).toList();
        CompletableFuture<Void> renewing = CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < 60; i++) {
                        ports.claims().renew(ports.worker(company), leases, JpaJournalPorts.LONG);
                    }
                },
                threads);

        for (int last = 0; last < 20; last++) {
            int behind = last;
            runs.stream().map(run -> append(run, behind, 1)).toList().forEach(CompletableFuture::join);
        }

        renewing.join();
        assertThat(runs).allSatisfy(run -> assertThat(read(run)).hasSize(20));
    }

    @Test
    void close_whenRequestsWait_shouldCommitThemAndTakeNoMore() {
        Driven run = drive();
        CompletableFuture<Void> first = holdUp();
        CompletableFuture<Void> waiting = append(run, 0, 3);
        awaitWaiting(1);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(journal::close, threads);
        gate.open();

        CompletableFuture.allOf(first, waiting, closing).join();
        assertThat(read(run)).hasSize(3);
        assertThatThrownBy(append(run, 3, 1)::join).hasCauseInstanceOf(PortFailure.class);
    }

    @Test
    void append_whenTheLeaseIsLost_shouldNoLongerVouchForTheRun() {
        Company company = Company.foundedIn(ports);
        ports.queueRun(company);
        RunLease stale = ports.claimOne(company, ports.worker(company), JpaJournalPorts.NONE)
                .lease();
        Driven run = new Driven(company, stale);
        append(run, 0, 1).join();
        assertThat(feed.after(company.id(), stale.run(), 1)).contains(List.of());
        ports.claimOne(company, ports.otherWorker(company), JpaJournalPorts.LONG);

        assertThatThrownBy(append(run, 1, 1)::join).hasCauseInstanceOf(LeaseLost.class);

        assertThat(feed.after(company.id(), stale.run(), 1)).isEmpty();
    }
}
