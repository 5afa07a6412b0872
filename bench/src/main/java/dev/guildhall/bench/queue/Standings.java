package dev.guildhall.bench.queue;

import dev.guildhall.bench.measure.Goal;
import dev.guildhall.bench.measure.Report;
import dev.guildhall.bench.measure.Spread;
import dev.guildhall.bench.measure.Table;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The laps of all contenders, and what they say. */
final class Standings {

    private static final String OURS = "guildhall";
    private static final String FLOOR = "raw";

    private final Map<String, List<Lap.Counted>> laps = new LinkedHashMap<>();
    private final Map<String, String> absent = new LinkedHashMap<>();

    Standings(Map<String, String> absent) {
        this.absent.putAll(absent);
    }

    boolean takesPart(Contender contender) {
        return !absent.containsKey(contender.id());
    }

    void add(Contender contender, Lap.Counted lap) {
        laps.computeIfAbsent(contender.id(), _ -> new ArrayList<>()).add(lap);
    }

    /** Whoever fails once is out: figures of the other rounds would look as if it had served. */
    void retire(Contender contender, Exception why) {
        laps.remove(contender.id());
        absent.put(contender.id(), "failed: " + why);
    }

    /** Prints a table and the goals, and adds the raw figures to the report. */
    void tell(List<Contender> contenders, Report report) {
        Table table = new Table(
                "contender", "jobs/s", "spread", "enqueue/s", "drain/s", "x raw", "client us/job", "database us/job");
        JsonObjectBuilder figures = Json.createObjectBuilder();
        for (Contender contender : contenders) {
            List<Lap.Counted> own = laps.get(contender.id());
            if (own != null) {
                figures.add(contender.id(), describe(contender, own));
                table.row(cells(contender.id(), own));
            }
        }
        absent.forEach((id, why) -> {
            figures.add(id, Json.createObjectBuilder().add("cannotServe", why));
            table.row(id, "cannot serve here", "", "", "", "", "", "");
        });
        report.add("throughput", figures.build());
        report.say(table);
        absent.forEach((id, why) -> report.say(id + " cannot serve here: " + why));
        judge(report, "throughput / raw, minimal table, same batch and commits", FLOOR, 0.7);
        judge(report, "throughput / raw, own tables, same batch and commits", OwnTablesQueue.ID, 0.7);
        judge(report, "throughput / pg-boss", "pg-boss", 3);
    }

    private String[] cells(String id, List<Lap.Counted> own) {
        Spread total = spread(own, counted -> counted.lap().perSecond());
        return new String[] {
            id,
            whole(total.median()),
            whole(total.min()) + "-" + whole(total.max()),
            whole(spread(own, counted -> counted.lap().enqueuedPerSecond()).median()),
            whole(spread(own, counted -> counted.lap().drainedPerSecond()).median()),
            laps.containsKey(FLOOR) ? String.format(Locale.ROOT, "%.2f", ratio(id, FLOOR)) : "",
            whole(spread(own, Lap.Counted::clientMicros).median()),
            whole(spread(own, Lap.Counted::databaseMicros).median())
        };
    }

    private void judge(Report report, String what, String other, double wanted) {
        if (laps.containsKey(OURS) && laps.containsKey(other)) {
            report.judge(Goal.atLeast("P9 " + what, ratio(OURS, other), wanted, "x"));
        }
    }

    /** The median of the rounds' ratios: what disturbs the machine for a round disturbs both. */
    private double ratio(String one, String other) {
        List<Lap.Counted> ones = laps.getOrDefault(one, List.of());
        List<Lap.Counted> others = laps.getOrDefault(other, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(ones.size(), others.size()); round++) {
            ratios.add(
                    ones.get(round).lap().perSecond() / others.get(round).lap().perSecond());
        }
        return Spread.of(ratios).median();
    }

    private static Spread spread(List<Lap.Counted> own, ToDoubleFunction<Lap.Counted> figure) {
        return Spread.of(own.stream().map(figure::applyAsDouble).toList());
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static JsonObjectBuilder describe(Contender contender, List<Lap.Counted> own) {
        JsonArrayBuilder rounds = Json.createArrayBuilder();
        for (Lap.Counted counted : own) {
            rounds.add(Json.createObjectBuilder()
                    .add("enqueueNanos", counted.lap().enqueueNanos())
                    .add("drainNanos", counted.lap().drainNanos())
                    .add("clientMicrosPerJob", Math.round(counted.clientMicros()))
                    .add("databaseMicrosPerJob", Math.round(counted.databaseMicros())));
        }
        return Json.createObjectBuilder()
                .add("how", contender.how())
                .add("jobs", own.getFirst().lap().jobs())
                .add(
                        "medianPerSecond",
                        spread(own, counted -> counted.lap().perSecond()).median())
                .add("rounds", rounds);
    }
}
