package dev.guildhall.bench.pickup;

import dev.guildhall.adapter.in.worker.RunWorker;
import dev.guildhall.bench.measure.Spread;
import dev.guildhall.bench.server.Server;
import dev.guildhall.bench.server.Town;
import dev.guildhall.domain.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** From enqueuing a run to the moment the product's worker starts to drive it. */
public final class GuildhallPickUp {

    private final Server server;

    /** Works on this server. */
    public GuildhallPickUp(Server server) {
        this.server = server;
    }

    /**
     * Milliseconds until the run is being driven.
     *
     * @param fromCall since the enqueuing transaction was asked for
     * @param fromCommit since its COMMIT was sent
     * @param afterCommit since the COMMIT had returned
     */
    public record Times(Spread fromCall, Spread fromCommit, Spread afterCommit) {}

    /** Enqueues one run after the other while the worker has nothing else to do. */
    public Times measure(Pace pace, long seed) throws Exception {
        BlockingQueue<Long> starts = new LinkedBlockingQueue<>();
        Stamps stamps = new Stamps();
        try (Engine engine = new Engine(server)) {
            Town town = Town.of(server, engine.jpa(), 5);
            try (RunWorker worker = engine.work((_, run) -> {
                long start = System.nanoTime();
                engine.finish(run);
                starts.add(start);
            })) {
                pace.walk(seed, counts -> {
                    stamps.enqueue(engine, town.newRun(stamps.next()));
                    stamps.started(starts.poll(30, TimeUnit.SECONDS), counts);
                });
                if (worker.active() != 0) {
                    throw new IllegalStateException("a run is still being driven");
                }
            }
        }
        return stamps.times();
    }

    /** Moments around one run after the other. */
    private static final class Stamps {

        private final List<Double> fromCall = new ArrayList<>();
        private final List<Double> fromCommit = new ArrayList<>();
        private final List<Double> afterCommit = new ArrayList<>();
        private int number;
        private long call;
        private long commit;
        private long returned;

        int next() {
            return number++;
        }

        void enqueue(Engine engine, Run run) {
            call = System.nanoTime();
            engine.enqueue(run, () -> commit = System.nanoTime());
            returned = System.nanoTime();
        }

        void started(@org.jspecify.annotations.Nullable Long start, boolean counts) {
            if (start == null) {
                throw new IllegalStateException("the worker did not take a run");
            }
            if (counts) {
                fromCall.add((start - call) / 1e6);
                fromCommit.add((start - commit) / 1e6);
                afterCommit.add((start - returned) / 1e6);
            }
        }

        Times times() {
            return new Times(Spread.of(fromCall), Spread.of(fromCommit), Spread.of(afterCommit));
        }
    }
}
