package dev.guildhall.application.run.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What is true of the engine wherever it is interrupted. {@code -Dsimulation.seeds=N} plays N seeds instead of
 * {@value #USUAL_SEEDS}; {@code -Dsimulation.seed=S} plays exactly one.
 */
class SimulationTest {

    private static final int USUAL_SEEDS = 1000;

    @Test
    void everySeed_shouldKeepEveryPromise() {
        AtomicInteger deaths = new AtomicInteger();
        AtomicInteger stops = new AtomicInteger();
        long[] seeds = seeds();

        LongStream.of(seeds).parallel().forEach(seed -> {
            Simulation simulation = play(seed);
            deaths.addAndGet(simulation.deaths());
            stops.addAndGet(simulation.stops());
        });

        if (seeds.length == USUAL_SEEDS) {
            assertThat(deaths.get()).as("nodes died often enough").isGreaterThan(USUAL_SEEDS);
            assertThat(stops.get()).as("nodes were stopped often enough").isGreaterThan(USUAL_SEEDS);
        }
    }

    private static long[] seeds() {
        Long only = Long.getLong("simulation.seed");
        return only != null
                ? new long[] {only}
                : LongStream.range(0, Integer.getInteger("simulation.seeds", USUAL_SEEDS))
                        .toArray();
    }

    private static Simulation play(long seed) {
        try {
            Simulation simulation = new Simulation(seed);
            simulation.run();
            return simulation;
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError(
                    "seed " + seed + ": " + broken.getMessage() + "\nto play it again: ./mvnw -pl application -am test"
                            + " -Dtest=SimulationTest -Dsurefire.failIfNoSpecifiedTests=false -Dsimulation.seed="
                            + seed,
                    broken);
        }
    }
}
