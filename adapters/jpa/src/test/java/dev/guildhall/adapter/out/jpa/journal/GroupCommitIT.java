package dev.guildhall.adapter.out.jpa.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.adapter.out.jpa.testing.JpaJournalPorts;
import dev.guildhall.application.error.LeaseLost;
import dev.guildhall.application.testing.contract.Company;
import dev.guildhall.domain.run.RunLease;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class GroupCommitIT extends GroupCommitSetup {

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
