package dev.guildhall.bench.pickup;

import dev.guildhall.bench.measure.Goal;
import dev.guildhall.bench.measure.Report;
import dev.guildhall.bench.measure.Spread;
import dev.guildhall.bench.measure.Table;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Lets all contenders pick up jobs in turn, in an order that changes from turn to turn, and compares them. */
public final class PickUpBench {

    private static final int TURNS = 4;
    private static final int WARM_UP = 25;
    private static final int SHORTEST_PAUSE = 5;
    private static final int LONGEST_PAUSE = 25;

    private final Report report;
    private final int samples;
    private final Random random;
    private final Map<String, List<Double>> series = new TreeMap<>();
    private final JsonObjectBuilder figures = Json.createObjectBuilder();

    /**
     * @param samples of each contender, over all its turns
     */
    public PickUpBench(Report report, int samples, long seed) {
        this.report = report;
        this.samples = samples;
        this.random = new Random(seed);
    }

    /** Measures all in turn, then those that need the server to themselves, then reports. */
    public void run(List<PickUp> inTurn, List<PickUp> alone) throws Exception {
        List<PickUp> order = new ArrayList<>(inTurn);
        for (int turn = 0; turn < TURNS; turn++) {
            Collections.shuffle(order, random);
            for (PickUp contender : order) {
                measure(contender, samples / TURNS);
            }
        }
        for (PickUp contender : alone) {
            measure(contender, samples);
        }
        report();
    }

    private void measure(PickUp contender, int count) throws Exception {
        Pace pace = new Pace(count, WARM_UP, SHORTEST_PAUSE, LONGEST_PAUSE);
        contender.measure(pace, random.nextLong()).forEach((name, millis) -> {
            series.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(millis);
            figures.add(name, Json.createObjectBuilder().add("how", contender.how()));
        });
    }

    private void report() {
        Spread floor = Spread.of(series.getOrDefault(ListenNotifyPing.SERIES, List.of(Double.NaN)));
        Table table = new Table("pick-up, ms", "p50", "p90", "p99", "max", "p50 / floor");
        series.forEach((name, millis) -> {
            Spread spread = Spread.of(millis);
            table.row(
                    name,
                    format(spread.median()),
                    format(spread.percentile(0.9)),
                    format(spread.percentile(0.99)),
                    format(spread.max()),
                    format(spread.median() / floor.median()));
        });
        report.say(table);
        addSamples();
        judge();
    }

    private void addSamples() {
        JsonObjectBuilder all = Json.createObjectBuilder(figures.build());
        JsonObjectBuilder samplesByName = Json.createObjectBuilder();
        series.forEach((name, millis) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            millis.forEach(value -> array.add(Math.round(value * 1000)));
            samplesByName.add(name, array);
        });
        report.add("pickUp", all.add("micros", samplesByName).build());
    }

    private void judge() {
        find("guildhall").ifPresent(idle -> {
            report.judge(Goal.atMost("P10 pick-up of an idle queue, p50", idle.median(), 3, "ms"));
            report.judge(Goal.atMost("P10 pick-up of an idle queue, p99", idle.percentile(0.99), 15, "ms"));
        });
        find("guildhall urgent")
                .ifPresent(urgent -> report.judge(
                        Goal.atMost("P10 urgent behind the backlog, p99", urgent.percentile(0.99), 20, "ms")));
    }

    /** Goals are about the time since the commit was sent, the commit itself included. */
    private Optional<Spread> find(String name) {
        return Optional.ofNullable(series.get(name + Stamps.FROM_COMMIT)).map(Spread::of);
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
