package dev.guildhall.liberty.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.testing.Report;
import dev.guildhall.liberty.proof.testing.Books;
import dev.guildhall.liberty.proof.testing.Firm;
import dev.guildhall.liberty.proof.testing.Flood;
import dev.guildhall.liberty.proof.testing.Plan;
import dev.guildhall.liberty.proof.testing.Site;
import dev.guildhall.liberty.testing.Client;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * One company floods the platform, with runs in the queue or with requests, another one asks now and then. What that costs
 * the other is measured, quiet and flooded in turns; what is demanded is that nobody gets more than its share and everybody
 * else is served.
 */
class NoisyNeighbourIT {

    private static final int ROUNDS = Integer.getInteger("noisy.rounds", 1);
    private static final int SAMPLES = Integer.getInteger("noisy.samples", 6);
    private static final int INSERTED = Integer.getInteger("noisy.inserted", 2_000);
    private static final int WARM_UP = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Site site = Site.get();

    private final List<Long> alone = new ArrayList<>();
    private final List<Long> besideRuns = new ArrayList<>();
    private final List<Long> besideRequests = new ArrayList<>();
    private long refused;
    private long most;

    @Test
    void runs_whileAnotherCompanyFloods_shouldAllBeTakenAndDone() {
        Firm quiet = Firm.found(site, "FREE");
        Firm noisy = Firm.found(site, "FREE");
        try (Books books = new Books(site)) {
            books.awaitEnd(List.of(quiet, noisy), PATIENCE);
            String conversation = quiet.conversation(quiet.manager());
            sample(books, quiet, conversation, WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                alone.addAll(sample(books, quiet, conversation, SAMPLES));
                try (Flood flood = Flood.ofRuns(noisy, INSERTED)) {
                    besideRuns.addAll(sample(books, quiet, conversation, SAMPLES));
                    most = Math.max(most, flood.mostDriven());
                }
                books.awaitEnd(List.of(noisy), PATIENCE);
                try (Flood flood = Flood.ofRequests(noisy)) {
                    besideRequests.addAll(sample(books, quiet, conversation, SAMPLES));
                    flood.awaitRefusals();
                    refused += flood.refused();
                    most = Math.max(most, flood.mostDriven());
                }
                books.awaitEnd(List.of(noisy), PATIENCE);
            }
            assertThat(books.of(quiet))
                    .allSatisfy(run -> assertThat(run.status()).isEqualTo("COMPLETED"));
        }
        assertThat(refused).as("requests beyond the queue's length").isPositive();
        assertThat(most).as("runs of one company driven at a time").isBetween(1L, 5L);
        report();
    }

    private void report() {
        Report report = Report.of("noisy-neighbour").with("samplesEach", alone.size());
        for (int percent : new int[] {50, 99}) {
            report.with("quietP" + percent + "Micros", at(alone, percent))
                    .with("besideRunsP" + percent + "Micros", at(besideRuns, percent))
                    .with("besideRequestsP" + percent + "Micros", at(besideRequests, percent))
                    .with("ratioBesideRunsP" + percent, (double) at(besideRuns, percent) / at(alone, percent))
                    .with("ratioBesideRequestsP" + percent, (double) at(besideRequests, percent) / at(alone, percent));
        }
        report.with("refused", refused).with("mostDriven", most).write();
    }

    private static long at(List<Long> waits, int percent) {
        List<Long> sorted = waits.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** Microseconds from the request being stored to its run being begun, by the server's clock. */
    private List<Long> sample(Books books, Firm firm, String conversation, int times) {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String run = Client.ok(firm.send(
                            firm.manager(),
                            conversation,
                            Plan.saying("Yes. ").word(),
                            UUID.randomUUID().toString()))
                    .getJsonObject("run")
                    .getString("id");
            books.awaitEnd(List.of(firm), PATIENCE);
            waits.add(books.pickUpOf(firm, run).toNanos() / 1_000);
            Books.pause(100);
        }
        return waits;
    }
}
