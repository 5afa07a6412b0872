package dev.guildhall.liberty.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.db.testing.Report;
import dev.guildhall.liberty.proof.testing.Books;
import dev.guildhall.liberty.proof.testing.Site;
import dev.guildhall.liberty.proof.testing.Workload;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is killed and whenever: no run is lost, none stays behind, nothing is done twice. Full size:
 * {@code ./guildhall prove kills}.
 */
class KillIT {

    private static final int RUNS = Integer.getInteger("kill.runs", 12);
    private static final int TIMES = Integer.getInteger("kill.times", 2);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofSeconds(60 + RUNS);

    private final Random random = new Random(SEED);
    private final Site site = Site.get();

    @Test
    void runs_whenTheServerIsKilledAgainAndAgain_shouldAllFinishWithEverythingDoneOnce() {
        prove("server", () -> {
            site.server().crash();
            site.server().start();
        });
    }

    @Test
    void runs_whenTheDatabaseIsKilledAgainAndAgain_shouldAllFinishWithEverythingDoneOnce() {
        prove("database", () -> {
            site.database().kill();
            site.database().restart();
        });
    }

    /** Sends a part of the jobs before each kill, some of it in the last moment, so that there is always work to disturb. */
    private void prove(String victim, Runnable killAndRestart) {
        try (Workload workload = new Workload(site, RUNS);
                Books books = new Books(site)) {
            long inFlight = 0;
            long begin = System.nanoTime();
            for (int i = 0; i < TIMES; i++) {
                int part = RUNS / (TIMES + 1);
                workload.send(part - part / 2);
                awaitProgress(workload, part);
                Books.pause(random.nextInt(2_000));
                workload.send(part / 2);
                awaitDriven();
                Books.pause(random.nextInt(600));
                inFlight += driven();
                killAndRestart.run();
            }
            workload.send(RUNS - TIMES * (RUNS / (TIMES + 1)));
            workload.awaitSent();
            books.awaitEnd(workload.firms(), PATIENCE);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);

            Workload.Outcome outcome = workload.demandDoneOnce();

            assertThat(inFlight).as("runs that a kill has met").isPositive();
            Report.of("kill-" + victim)
                    .with("seed", SEED)
                    .with("kills", TIMES)
                    .with("runsMetByKills", inFlight)
                    .with("seconds", took.toSeconds())
                    .with("outcome", outcome)
                    .write();
        }
    }

    /** Mostly lets a part of the work be done: a run whose every model call is killed is given up in the end. */
    private void awaitProgress(Workload workload, int runs) {
        long enough = workload.finished() + runs;
        int patience = random.nextInt(4) * 50;
        while (patience-- > 0 && workload.finished() < enough) {
            Books.pause(100);
        }
    }

    /** A moment in which the server has work, unless there is none left. */
    private void awaitDriven() {
        int patience = 100;
        while (patience-- > 0 && driven() == 0) {
            Books.pause(20);
        }
    }

    private long driven() {
        return site.rows().count("select count(*) from run_queue where state = 'LEASED'");
    }
}
