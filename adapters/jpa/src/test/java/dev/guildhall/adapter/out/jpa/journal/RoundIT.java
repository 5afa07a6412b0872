package dev.guildhall.adapter.out.jpa.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.testing.JpaJournalPorts;
import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.error.PortFailure;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.run.ClaimedRun;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What becomes of the requests of one round when something goes wrong. */
class RoundIT extends GroupCommitSetup {

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
}
