package dev.guildhall.bench;

import dev.guildhall.bench.measure.Machine;
import dev.guildhall.bench.measure.Report;
import dev.guildhall.bench.peer.NodePeer;
import dev.guildhall.bench.peer.NodePeers;
import dev.guildhall.bench.queue.Contender;
import dev.guildhall.bench.queue.DbSchedulerQueue;
import dev.guildhall.bench.queue.GuildhallQueue;
import dev.guildhall.bench.queue.Load;
import dev.guildhall.bench.queue.OwnTablesQueue;
import dev.guildhall.bench.queue.PeerQueue;
import dev.guildhall.bench.queue.RawQueue;
import dev.guildhall.bench.queue.ThroughputBench;
import dev.guildhall.bench.server.Server;
import dev.guildhall.bench.server.Statements;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures the run queue: how much goes through it, and how soon an idle worker starts. */
final class QueueSuite {

    static final Map<String, Long> DEFAULTS = Map.ofEntries(
            Map.entry("rounds", 5L),
            Map.entry("jobs", 2000L),
            Map.entry("concurrency", 8L),
            Map.entry("batch", 50L),
            Map.entry("tenants", 20L),
            Map.entry("samples", 400L),
            Map.entry("backlog", 100_000L),
            Map.entry("seed", 1L));

    private static final String PG_BOSS = "pg-boss";
    private static final String GRAPHILE = "graphile-worker";

    private final Options options;
    private final Path scratch;
    private final Report report = new Report();

    /**
     * @param scratch folder for what is needed only while it runs
     */
    QueueSuite(Options options, Path scratch) {
        this.options = options;
        this.scratch = scratch;
    }

    /** Runs everything and writes the raw figures into a folder. */
    void run(Path results) throws Exception {
        Machine machine = Machine.here();
        try (Server server = Server.start(scratch.resolve("postgresql"));
                NodePeers peers = NodePeers.start(server, scratch.resolve("peers"), List.of(PG_BOSS, GRAPHILE))) {
            String version = server.ask(Server.SUPERUSER, "select current_setting('server_version')");
            report.say("PostgreSQL " + version + ", durable; JDK " + machine.jdk() + "; " + machine.hostClass());
            throughput(server, peers);
            Path file =
                    report.write(results, "queue", LocalDate.now(ZoneOffset.UTC), machine, version, options.toJson());
            report.say("raw figures: " + results.getFileName() + "/" + file.getFileName());
        }
    }

    private void throughput(Server server, NodePeers peers) throws Exception {
        Load load = new Load(options.number("jobs"), options.number("concurrency"), options.number("batch"));
        List<Contender> contenders = contenders(server, peers, load);
        try {
            new ThroughputBench(report, load, peers.missing())
                    .run(contenders, options.number("rounds"), options.large("seed"));
            report.say(new Statements(server).mostExpensive(Server.GUILDHALL, "guildhall_app"));
        } finally {
            for (Contender contender : contenders) {
                contender.close();
            }
        }
    }

    private List<Contender> contenders(Server server, NodePeers peers, Load load) throws IOException {
        int clients = load.concurrency();
        GuildhallQueue guildhall = new GuildhallQueue(server, clients, options.number("tenants"));
        List<Contender> contenders = new ArrayList<>(List.of(
                guildhall,
                new RawQueue(server, clients, false),
                new RawQueue(server, clients, true),
                new OwnTablesQueue(server, guildhall.town(), clients),
                new DbSchedulerQueue(server, clients, false),
                new DbSchedulerQueue(server, clients, true)));
        peers.find(PG_BOSS)
                .ifPresent(peer -> contenders.addAll(both(
                        PG_BOSS,
                        peer,
                        "send",
                        "insert",
                        "fetch a batch, complete it at once, one commit each; priorities")));
        peers.find(GRAPHILE)
                .ifPresent(peer -> contenders.addAll(both(
                        GRAPHILE,
                        peer,
                        "addJob",
                        "addJobs",
                        "localQueue of a batch, completeJobBatchDelay 0; priorities")));
        return contenders;
    }

    private static List<Contender> both(String id, NodePeer peer, String single, String bulk, String then) {
        return List.of(
                new PeerQueue(id, single + ", one commit each; " + then, peer, false),
                new PeerQueue(id + "-bulk", bulk + ", one commit per batch; " + then, peer, true));
    }
}
