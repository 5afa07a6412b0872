package dev.guildhall.bench.queue;

import dev.guildhall.bench.measure.Cpu;
import dev.guildhall.bench.measure.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Lets all contenders run laps in turn, in an order that changes from round to round, and compares them. */
public final class ThroughputBench {

    private final Report report;
    private final Load load;
    private final ProcessHandle database;
    private final Standings standings;

    /**
     * @param database first process of the database's server
     * @param absent contenders that cannot serve here, and why
     */
    public ThroughputBench(Report report, Load load, ProcessHandle database, Map<String, String> absent) {
        this.report = report;
        this.load = load;
        this.database = database;
        this.standings = new Standings(absent);
    }

    /** Runs one round that does not count, then so many that do; then reports. */
    public void run(List<Contender> contenders, int rounds, long seed) {
        Random random = new Random(seed);
        List<Contender> order = new ArrayList<>(contenders);
        for (int round = 0; round <= rounds; round++) {
            Collections.shuffle(order, random);
            for (Contender contender : order) {
                if (standings.takesPart(contender)) {
                    lap(contender, round);
                }
            }
        }
        standings.tell(contenders, report);
    }

    private void lap(Contender contender, int round) {
        try {
            Cpu.Cost<Lap> cost = new Cpu(database, contender.process()).of(() -> contender.lap(load));
            Lap lap = cost.result();
            report.say(String.format(
                    Locale.ROOT, "  round %d  %-22s %7.0f jobs/s", round, contender.id(), lap.perSecond()));
            if (round > 0) {
                standings.add(
                        contender,
                        new Lap.Counted(
                                lap,
                                cost.client().toNanos() / 1e3 / lap.jobs(),
                                cost.database().toNanos() / 1e3 / lap.jobs()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            standings.retire(contender, e);
        } catch (Exception e) {
            standings.retire(contender, e);
        }
    }
}
