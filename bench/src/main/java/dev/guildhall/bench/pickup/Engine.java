package dev.guildhall.bench.pickup;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.adapter.in.worker.Peers;
import dev.guildhall.adapter.in.worker.RunWorker;
import dev.guildhall.adapter.in.worker.WorkerSettings;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.application.run.in.ClaimRuns;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.bench.server.Pool;
import dev.guildhall.bench.server.Server;
import dev.guildhall.db.Roles;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** The product's worker over its real ports; what drives runs is replaced. */
final class Engine implements AutoCloseable {

    /** As many connections as the server's pool has. */
    private static final int CONNECTIONS = 30;

    private final HikariDataSource pool;
    private final JpaAdapter jpa;
    private final TenantTransactions tx;
    private final RunStore runs;
    private final RunQueue queue;
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private boolean closed;
    private final LocalRunSignals signals = new LocalRunSignals();

    Engine(Server server) {
        pool = Pool.of(server.connectedAs(Server.GUILDHALL, Roles.APP), CONNECTIONS);
        jpa = JpaAdapter.open(pool);
        tx = jpa.transactions();
        runs = jpa.runs();
        queue = jpa.runQueue();
    }

    JpaAdapter jpa() {
        return jpa;
    }

    /** Starts a worker with the usual settings. */
    RunWorker work(AdvanceRun driver) {
        RunWorker worker = new RunWorker(
                claims(jpa.runClaims()),
                driver,
                signals,
                Peers.NONE,
                WorkerSettings.named("bench"),
                Thread.ofVirtual().name("run-", 0).factory());
        worker.start();
        return worker;
    }

    /** A worker that was closed may be about to ask once more, and here its database is gone soon after. */
    private <T> T whileOpen(Supplier<T> call, T otherwise) {
        open.readLock().lock();
        try {
            return closed ? otherwise : call.get();
        } finally {
            open.readLock().unlock();
        }
    }

    /** What the application's use case does. */
    private ClaimRuns claims(RunClaims claims) {
        return new ClaimRuns() {
            @Override
            public List<ClaimedRun> claim(SystemContext context, int max, Duration lease) {
                return whileOpen(() -> claims.claim(context.origin(), max, lease), List.of());
            }

            @Override
            public void renew(SystemContext context, List<RunLease> driving, Duration lease) {
                whileOpen(
                        () -> claims.renew(context.origin(), driving, lease), new RunClaims.Beat(List.of(), List.of()));
            }
        };
    }

    /**
     * Enqueues as the product does: run and queue entry in one commit, the nudge after it.
     *
     * @param atCommit called when all that is left is the commit
     */
    void enqueue(Run run, Priority priority, Runnable atCommit) {
        tx.run(run.tenant(), () -> {
            runs.create(run);
            queue.add(run.tenant(), run.id(), Entry.of(run.createdAt(), priority));
            tx.afterCommit(signals::nudge);
            atCommit.run();
        });
    }

    /** Enqueues many at once and tells nobody. */
    void stock(List<Run> stock, Priority priority) {
        TenantId tenant = stock.getFirst().tenant();
        tx.run(
                tenant,
                () -> stock.forEach(run -> {
                    runs.create(run);
                    queue.add(tenant, run.id(), Entry.of(run.createdAt(), priority));
                }));
    }

    /** Takes a run off the queue. */
    void finish(ClaimedRun run) {
        tx.run(run.tenant(), () -> queue.remove(run.tenant(), run.lease()));
    }

    /** Returns when the worker has ended what it had begun. */
    static void awaitIdle(RunWorker worker) throws InterruptedException {
        while (worker.active() > 0) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    @Override
    public void close() {
        open.writeLock().lock();
        try {
            closed = true;
        } finally {
            open.writeLock().unlock();
        }
        jpa.close();
        pool.close();
    }
}
