package dev.guildhall.bench.pickup;

import dev.guildhall.adapter.in.worker.RunWorker;
import dev.guildhall.bench.server.Server;
import dev.guildhall.bench.server.Town;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.shared.RunId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * The same for urgent runs behind very many of low priority of the same tenant, which has as many runs driven all the time
 * as its plan allows. They take a while, as model calls do; a place becomes free about every 2.5 ms, and then something
 * has to be claimed out of the long queue.
 */
public final class UrgentPickUp implements PickUp {

    private static final int PER_COMMIT = 500;
    private static final int CLERKS = 4;
    private static final int PLACES = Town.PLACES;
    private static final long SHORTEST_MICROS = PLACES * 1_250L;
    private static final long LONGEST_MICROS = PLACES * 3_750L;

    private final Server server;
    private final int backlog;

    /**
     * @param backlog runs of low priority that are due from the beginning
     */
    public UrgentPickUp(Server server, int backlog) {
        this.server = server;
        this.backlog = backlog;
    }

    @Override
    public String how() {
        return "urgent runs behind " + backlog + " low ones of the same tenant; all its " + PLACES
                + " places are always taken, each for " + SHORTEST_MICROS + " to " + LONGEST_MICROS + " us";
    }

    @Override
    public Map<String, List<Double>> measure(Pace pace, long seed) throws Exception {
        Stamps stamps = new Stamps();
        try (Engine engine = new Engine(server)) {
            Town town = Town.of(server, engine.jpa(), 1);
            stock(engine, town);
            Driver driver = new Driver(engine);
            RunWorker worker = engine.work((_, run) -> driver.drive(run));
            try (worker) {
                pace.walk(seed, counts -> {
                    Run run = town.newRun(0);
                    driver.expected = run.id();
                    stamps.enqueue(engine, run, Priority.URGENT);
                    stamps.started(driver.starts.poll(30, TimeUnit.SECONDS), counts);
                });
            } finally {
                Engine.awaitIdle(worker);
            }
        }
        if (server.ask(Server.GUILDHALL, "select count(*) from run_queue").equals("0")) {
            throw new IllegalStateException("the worker ran out of other work; a longer backlog is needed");
        }
        server.execute(Server.GUILDHALL, "delete from run_queue", "vacuum run_queue");
        return stamps.series("guildhall urgent");
    }

    private void stock(Engine engine, Town town) throws Exception {
        Callable<Void> portion = () -> {
            engine.stock(IntStream.range(0, PER_COMMIT).mapToObj(town::newRun).toList(), Priority.LOW);
            return null;
        };
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<Callable<Void>> portions = IntStream.range(0, backlog / PER_COMMIT)
                    .mapToObj(_ -> portion)
                    .toList();
            for (Future<Void> done : clerks.invokeAll(portions)) {
                done.get();
            }
        }
        server.execute(Server.GUILDHALL, "vacuum analyze run_queue", "vacuum analyze runs");
    }

    /** Ends urgent runs at once and others after a while. */
    private static final class Driver {

        private final BlockingQueue<Long> starts = new LinkedBlockingQueue<>();
        private final Engine engine;
        private volatile RunId expected = new RunId(new UUID(0, 0));

        Driver(Engine engine) {
            this.engine = engine;
        }

        void drive(ClaimedRun run) {
            if (run.run().equals(expected)) {
                long start = System.nanoTime();
                engine.finish(run);
                starts.add(start);
                return;
            }
            try {
                TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextLong(SHORTEST_MICROS, LONGEST_MICROS));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            engine.finish(run);
        }
    }
}
