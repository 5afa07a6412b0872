package dev.guildhall.bench.pickup;

import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moments around the enqueuing of one run after the other. */
final class Stamps {

    /** Part of the name of the series that goals are about. */
    static final String FROM_COMMIT = ", from sending COMMIT";

    private final List<Double> fromCall = new ArrayList<>();
    private final List<Double> fromCommit = new ArrayList<>();
    private final List<Double> afterCommit = new ArrayList<>();
    private long call;
    private long commit;
    private long returned;

    void enqueue(Engine engine, Run run, Priority priority) {
        call = System.nanoTime();
        engine.enqueue(run, priority, () -> commit = System.nanoTime());
        returned = System.nanoTime();
    }

    /**
     * The run is being driven.
     *
     * @param start since when; null when it did not happen
     */
    void started(@Nullable Long start, boolean counts) {
        if (start == null) {
            throw new IllegalStateException("the worker did not take a run");
        }
        if (counts) {
            fromCall.add((start - call) / 1e6);
            fromCommit.add((start - commit) / 1e6);
            afterCommit.add((start - returned) / 1e6);
        }
    }

    Map<String, List<Double>> series(String name) {
        return Map.of(name, fromCall, name + FROM_COMMIT, fromCommit, name + ", after COMMIT", afterCommit);
    }
}
