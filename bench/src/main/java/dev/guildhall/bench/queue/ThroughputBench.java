package dev.guildhall.bench.queue;

import dev.guildhall.bench.measure.Goal;
import dev.guildhall.bench.measure.Report;
import dev.guildhall.bench.measure.Spread;
import dev.guildhall.bench.measure.Table;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Lets all contenders run laps in turn, in an order that changes from round to round, and compares them. */
public final class ThroughputBench {

    private static final String OURS = "guildhall";
    private static final String FLOOR = "raw";

    private final Report report;
    private final Load load;
    private final Map<String, List<Lap>> laps = new LinkedHashMap<>();
    private final Map<String, String> absent = new LinkedHashMap<>();

    /**
     * @param absent contenders that cannot serve here, and why
     */
    public ThroughputBench(Report report, Load load, Map<String, String> absent) {
        this.report = report;
        this.load = load;
        this.absent.putAll(absent);
    }

    /** Runs one round that does not count, then so many that do; then reports. */
    public void run(List<Contender> contenders, int rounds, long seed) {
        Random random = new Random(seed);
        List<Contender> order = new ArrayList<>(contenders);
        for (int round = 0; round <= rounds; round++) {
            Collections.shuffle(order, random);
            for (Contender contender : order) {
                lap(contender, round);
            }
        }
        report(contenders);
    }

    private void lap(Contender contender, int round) {
        if (absent.containsKey(contender.id())) {
            return;
        }
        try {
            Lap lap = contender.lap(load);
            report.say(String.format(
                    Locale.ROOT, "  round %d  %-22s %7.0f jobs/s", round, contender.id(), lap.perSecond()));
            if (round > 0) {
                laps.computeIfAbsent(contender.id(), _ -> new ArrayList<>()).add(lap);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            absent.put(contender.id(), "interrupted");
        } catch (Exception e) {
            laps.remove(contender.id());
            absent.put(contender.id(), "failed: " + e);
        }
    }

    private void report(List<Contender> contenders) {
        Table table = new Table("contender", "jobs/s", "spread", "enqueue/s", "drain/s", "x raw");
        JsonObjectBuilder figures = Json.createObjectBuilder();
        for (Contender contender : contenders) {
            List<Lap> own = laps.get(contender.id());
            if (own != null) {
                figures.add(contender.id(), describe(contender, own));
                table.row(cells(contender.id(), own));
            }
        }
        absent.forEach((id, why) -> {
            figures.add(id, Json.createObjectBuilder().add("cannotServe", why));
            table.row(id, "cannot serve here", "", "", "", "");
        });
        report.add("throughput", figures.build());
        report.say(table);
        absent.forEach((id, why) -> report.say(id + " cannot serve here: " + why));
        judge();
    }

    private String[] cells(String id, List<Lap> own) {
        Spread total = spread(own, Lap::perSecond);
        String ratio = laps.containsKey(FLOOR) ? format("%.2f", ratio(id, FLOOR)) : "";
        return new String[] {
            id,
            format("%.0f", total.median()),
            format("%.0f", total.min()) + "-" + format("%.0f", total.max()),
            format("%.0f", spread(own, Lap::enqueuedPerSecond).median()),
            format("%.0f", spread(own, Lap::drainedPerSecond).median()),
            ratio
        };
    }

    private void judge() {
        judge("throughput / raw at the same batch and commits", FLOOR, 0.7);
        judge("throughput / pg-boss", "pg-boss", 3);
    }

    private void judge(String what, String other, double wanted) {
        if (laps.containsKey(OURS) && laps.containsKey(other)) {
            report.judge(Goal.atLeast("P9 " + what, ratio(OURS, other), wanted, "x"));
        }
    }

    /** The median of the rounds' ratios: what disturbs the machine for a round disturbs both. */
    private double ratio(String one, String other) {
        List<Lap> ones = laps.getOrDefault(one, List.of());
        List<Lap> others = laps.getOrDefault(other, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(ones.size(), others.size()); round++) {
            ratios.add(ones.get(round).perSecond() / others.get(round).perSecond());
        }
        return Spread.of(ratios).median();
    }

    private static Spread spread(List<Lap> own, ToDoubleFunction<Lap> figure) {
        return Spread.of(own.stream().map(figure::applyAsDouble).toList());
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }

    private static JsonObjectBuilder describe(Contender contender, List<Lap> own) {
        JsonArrayBuilder rounds = Json.createArrayBuilder();
        for (Lap lap : own) {
            rounds.add(Json.createObjectBuilder()
                    .add("enqueueNanos", lap.enqueueNanos())
                    .add("drainNanos", lap.drainNanos()));
        }
        return Json.createObjectBuilder()
                .add("how", contender.how())
                .add("jobs", own.getFirst().jobs())
                .add("medianPerSecond", spread(own, Lap::perSecond).median())
                .add("rounds", rounds);
    }
}
