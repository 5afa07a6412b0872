package dev.guildhall.bench;

import dev.guildhall.bench.measure.Machine;
import dev.guildhall.bench.measure.Report;
import dev.guildhall.bench.peer.NodePeer;
import dev.guildhall.bench.peer.NodePeers;
import dev.guildhall.bench.pickup.GuildhallPickUp;
import dev.guildhall.bench.pickup.ListenNotifyPing;
import dev.guildhall.bench.pickup.PeerPickUp;
import dev.guildhall.bench.pickup.PickUp;
import dev.guildhall.bench.pickup.PickUpBench;
import dev.guildhall.bench.pickup.UrgentPickUp;
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
import dev.guildhall.db.Roles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures the run queue: how much goes through it, and how soon an idle worker starts. */
final class QueueSuite {

    static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("rounds", "5"),
            Map.entry("jobs", "3000"),
            Map.entry("concurrency", "8"),
            Map.entry("batch", "50"),
            Map.entry("tenants", "20"),
            Map.entry("samples", "400"),
            Map.entry("backlog", "100000"),
            Map.entry("seed", "1"),
            Map.entry("only", "all"));

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
            if (options.number("samples") > 0) {
                pickUp(server, peers);
            }
            Path file =
                    report.write(results, "queue", LocalDate.now(ZoneOffset.UTC), machine, version, options.toJson());
            report.say("raw figures: " + results.getFileName() + "/" + file.getFileName());
        }
    }

    private void throughput(Server server, NodePeers peers) throws Exception {
        Load load = new Load(options.number("jobs"), options.number("concurrency"), options.number("batch"));
        List<Contender> contenders = contenders(server, peers, load);
        Set<String> only = options.names("only");
        List<Contender> chosen = contenders.stream()
                .filter(contender -> only.isEmpty() || only.contains(contender.id()))
                .toList();
        try {
            new ThroughputBench(report, load, server.process(), peers.missing())
                    .run(chosen, options.number("rounds"), options.large("seed"));
            report.say(new Statements(server).mostExpensive(Server.GUILDHALL));
        } finally {
            for (Contender contender : contenders) {
                contender.close();
            }
        }
    }

    private void pickUp(Server server, NodePeers peers) throws Exception {
        List<PickUp> inTurn = new ArrayList<>(List.of(
                new GuildhallPickUp(server), new ListenNotifyPing(server.connectedAs(Server.GUILDHALL, Roles.APP))));
        peers.find(PG_BOSS)
                .ifPresent(peer -> inTurn.add(new PeerPickUp(
                        PG_BOSS, "from calling send until the handler of a notified worker runs", peer)));
        peers.find(GRAPHILE)
                .ifPresent(
                        peer -> inTurn.add(new PeerPickUp(GRAPHILE, "from calling addJob until the task runs", peer)));
        int backlog = options.number("backlog");
        new PickUpBench(report, options.number("samples"), options.large("seed"))
                .run(inTurn, backlog == 0 ? List.of() : List.of(new UrgentPickUp(server, backlog)));
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
