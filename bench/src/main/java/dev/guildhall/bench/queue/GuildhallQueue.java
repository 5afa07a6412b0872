package dev.guildhall.bench.queue;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.crosstenant.RunClaims;
import dev.guildhall.application.run.out.RunQueue;
import dev.guildhall.application.run.out.RunQueue.Entry;
import dev.guildhall.application.run.out.RunStore;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.bench.server.Pool;
import dev.guildhall.bench.server.Server;
import dev.guildhall.bench.server.Town;
import dev.guildhall.db.Roles;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.run.Run;
import java.time.Duration;
import java.util.List;

/** The product's own ports as the server's role: row security, tenants, priorities, leases and fencing tokens. */
public final class GuildhallQueue extends InProcessQueue<ClaimedRun> {

    private static final Duration LEASE = Duration.ofSeconds(10);

    private final Server server;
    private final HikariDataSource pool;
    private final JpaAdapter jpa;
    private final Town town;
    private final TenantTransactions tx;
    private final RunStore runs;
    private final RunQueue queue;
    private final RunClaims claims;

    /** Founds so many companies to take runs from in turn. */
    public GuildhallQueue(Server server, int connections, int tenants) {
        this.server = server;
        pool = Pool.of(server.connectedAs(Server.GUILDHALL, Roles.APP), connections);
        jpa = JpaAdapter.open(pool);
        town = Town.of(server, jpa, tenants);
        tx = jpa.transactions();
        runs = jpa.runs();
        queue = jpa.runQueue();
        claims = jpa.runClaims();
    }

    /** The companies whose runs go through. */
    public Town town() {
        return town;
    }

    @Override
    public String id() {
        return "guildhall";
    }

    @Override
    public String how() {
        return "RunStore.create + RunQueue.add in one commit, RunClaims.claim of a batch, RunQueue.remove in one commit"
                + " each; row security, tenants, priorities";
    }

    @Override
    protected void add(int first, int count) {
        Run run = town.newRun(first);
        tx.run(run.tenant(), () -> {
            runs.create(run);
            queue.add(run.tenant(), run.id(), Entry.of(run.createdAt(), Priority.ofLevel(first % 4)));
        });
    }

    @Override
    protected List<ClaimedRun> claim(String worker, int max) {
        return claims.claim(worker, max, LEASE);
    }

    @Override
    protected void finish(List<ClaimedRun> taken) {
        for (ClaimedRun run : taken) {
            tx.run(run.tenant(), () -> queue.remove(run.tenant(), run.lease()));
        }
    }

    @Override
    protected void tidy() {
        if (!server.ask(Server.GUILDHALL, "select count(*) from run_queue").equals("0")) {
            throw new IllegalStateException("the last lap left runs in the queue");
        }
        server.execute(Server.GUILDHALL, "vacuum run_queue", "vacuum runs");
    }

    @Override
    public void close() {
        jpa.close();
        pool.close();
    }
}
