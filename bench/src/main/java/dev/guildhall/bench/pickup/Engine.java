package dev.guildhall.bench.pickup;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.adapter.in.worker.RunWorker;
import dev.guildhall.adapter.in.worker.WorkerSettings;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.adapter.out.local.LocalRunSignals;
import dev.guildhall.application.context.SystemContext;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.run.in.AdvanceRun;
import dev.guildhall.application.run.in.ClaimRuns;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.bench.server.Pool;
import dev.guildhall.bench.server.Server;
import dev.guildhall.db.Roles;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Run;
import dev.guildhall.domain.run.RunLease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The product's worker over its real ports; what drives runs is replaced. */
final class Engine implements AutoCloseable {

    /** As many connections as the server's pool has. */
    private static final int CONNECTIONS = 30;

    private final HikariDataSource pool;
    private final JpaAdapter jpa;
    private final TenantTransactions tx;
    private final RunStore runs;
    private final RunQueue queue;
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
                WorkerSettings.named("bench"),
                Thread.ofVirtual().name("run-", 0).factory());
        worker.start();
        return worker;
    }

    /** What the application's use case does. */
    private static ClaimRuns claims(RunClaims claims) {
        return new ClaimRuns() {
            @Override
            public List<ClaimedRun> claim(SystemContext context, int max, Duration lease) {
                return claims.claim(context.origin(), max, lease);
            }

            @Override
            public void renew(SystemContext context, List<RunLease> driving, Duration lease) {
                claims.renew(context.origin(), driving, lease);
            }
        };
    }

    /**
     * Enqueues as the product does: run and queue entry in one commit, the nudge after it.
     *
     * @param atCommit called when all that is left is the commit
     */
    void enqueue(Run run, Runnable atCommit) {
        tx.run(run.tenant(), () -> {
            runs.create(run);
            queue.add(run.tenant(), run.id(), run.createdAt(), Optional.empty());
            tx.afterCommit(signals::nudge);
            atCommit.run();
        });
    }

    /** Takes a run off the queue. */
    void finish(ClaimedRun run) {
        tx.run(run.tenant(), () -> queue.remove(run.tenant(), run.lease()));
    }

    @Override
    public void close() {
        jpa.close();
        pool.close();
    }
}
