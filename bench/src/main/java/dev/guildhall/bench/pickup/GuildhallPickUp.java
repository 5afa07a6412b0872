package dev.guildhall.bench.pickup;

import dev.guildhall.adapter.in.worker.RunWorker;
import dev.guildhall.bench.server.Server;
import dev.guildhall.bench.server.Town;
import dev.guildhall.domain.run.Priority;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** From enqueuing a run to the moment the product's worker starts to drive it, while it has nothing else to do. */
public final class GuildhallPickUp implements PickUp {

    private final Server server;

    /** Works on this server. */
    public GuildhallPickUp(Server server) {
        this.server = server;
    }

    @Override
    public String how() {
        return "RunStore.create + RunQueue.add, nudge after the commit, RunWorker claims and starts to drive";
    }

    @Override
    public Map<String, List<Double>> measure(Pace pace, long seed) throws Exception {
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
                    stamps.enqueue(engine, town.newRun(0), Priority.MEDIUM);
                    stamps.started(starts.poll(30, TimeUnit.SECONDS), counts);
                });
                Engine.awaitIdle(worker);
            }
        }
        return stamps.series("guildhall");
    }
}
