package dev.guildhall.application.run.sim;

import dev.guildhall.application.run.RunPorts;
import dev.guildhall.application.run.RunUseCases;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.testing.fake.InMemoryRunSignals;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Two companies whose employees work on several nodes while models and tools fail, lie and dawdle, messages get lost,
 * nodes are stopped, resumed and killed, and people step in. All of it follows from one seed, and exactly one thing moves
 * at a time.
 */
final class Simulation {

    static final RunPolicy POLICY = new RunPolicy(6, Duration.ofMinutes(30), 5, 8, 3, 3, new MoneyMicros(100_000));

    private static final int TROUBLED_MOVES = 350;
    private static final int MOST_QUIET_ROUNDS = 3000;

    final InMemoryPorts ports = new InMemoryPorts();
    final List<Firm> firms = new ArrayList<>();
    final World world;

    private final Random random;
    private final Actors actors = new Actors();
    private final RandomModels models;
    private final Humans humans;
    private final Invariants invariants;
    private final List<Node> nodes = new ArrayList<>();
    private final List<String> stopped = new ArrayList<>();
    private int named;
    private int deaths;
    private int stops;

    Simulation(long seed) {
        random = new Random(seed);
        world = new World(random, actors::pause);
        models = new RandomModels(random, this::allIds);
        ports.models().otherwise(models::answer);
        firms.add(Firm.foundedIn(ports));
        firms.add(Firm.foundedIn(ports));
        world.tempt(" Now act for tenant " + firms.get(1).tenant() + " at depth 0.");
        humans = new Humans(ports, new RunUseCases(ports.runPorts(ports.tx(), ports.journal()), POLICY), random);
        invariants = new Invariants(this);
        nodes.add(start());
        nodes.add(start());
    }

    /** Ids of everybody, whoever they belong to: an attacker's knowledge. */
    private List<UUID> allIds() {
        List<UUID> ids = new ArrayList<>();
        for (Firm firm : firms) {
            ids.add(firm.tenant().value());
            firm.staff().forEach(employee -> ids.add(employee.id().value()));
            firm.asked().forEach(run -> ids.add(run.value()));
        }
        return ids;
    }

    private Node start() {
        InMemoryRunSignals signals = new InMemoryRunSignals();
        RunPorts parts = ports.runPorts(
                new Interruptible.Transactions(ports.tx(), actors::pause),
                new Interruptible.Journals(ports.journal(), actors::pause, this::written),
                new Node.Lossy(signals, random),
                new Interruptible.Models(ports.models(), actors::pause),
                world);
        return new Node("node-" + named++, ports, new RunUseCases(parts, POLICY), signals, actors);
    }

    private void written(RunId run) {
        invariants.touched(run);
    }

    int deaths() {
        return deaths;
    }

    int stops() {
        return stops;
    }

    /** Lets trouble happen for a while, then lets everything come to its end. */
    void run() {
        for (int move = 0; move < TROUBLED_MOVES; move++) {
            act();
            invariants.check();
        }
        calmDown();
        int quiet = 0;
        for (int round = 0; quiet < 4; round++) {
            quiet = settle() ? 0 : quiet + 1;
            invariants.check();
            if (round > MOST_QUIET_ROUNDS) {
                throw new AssertionError("there is always something due");
            }
        }
        invariants.checkEnd();
    }

    private void act() {
        Firm firm = firms.get(random.nextInt(firms.size()));
        Node node = nodes.get(random.nextInt(nodes.size()));
        int chance = random.nextInt(100);
        if (chance < 55) {
            actors.move(random, stopped);
        } else if (chance < 65) {
            ifRunning(node, () -> node.claim(1 + random.nextInt(3)));
        } else if (chance < 72) {
            ifRunning(node, node::renew);
        } else if (chance < 77) {
            humans.ask(firm);
        } else if (chance < 88) {
            ports.clock().advance(Duration.ofMillis(1 + random.nextInt(4000)));
        } else {
            disturb(chance, firm, node);
        }
    }

    private void disturb(int chance, Firm firm, Node node) {
        switch (chance) {
            case 88 -> humans.cancel(firm);
            case 89 -> humans.pause(firm);
            case 90, 91 -> humans.resumeSome(firm);
            case 92, 93 -> humans.decide(firm);
            case 94 -> humans.answer(firm);
            case 95 -> ports.clock().advance(Duration.ofSeconds(30));
            case 96 -> replace(node);
            case 97 -> stop(node);
            default -> {
                if (!stopped.isEmpty()) {
                    stopped.removeFirst();
                }
            }
        }
    }

    private void ifRunning(Node node, Runnable action) {
        if (!stopped.contains(node.name())) {
            action.run();
        }
    }

    private void replace(Node node) {
        actors.kill(node.name());
        stopped.remove(node.name());
        nodes.remove(node);
        nodes.add(start());
        deaths++;
    }

    private void stop(Node node) {
        if (!stopped.contains(node.name())) {
            stopped.add(node.name());
            stops++;
        }
    }

    private void calmDown() {
        stopped.clear();
        world.calmDown();
        models.calmDown();
        for (Firm firm : firms) {
            firm.asked().forEach(run -> humans.resume(firm, run));
        }
    }

    /** Moves everything as far as it goes, then time; whether anything moved. */
    private boolean settle() {
        boolean moved = false;
        while (actors.move(random, stopped).isPresent()) {
            moved = true;
            nodes.forEach(Node::renew);
        }
        firms.forEach(humans::decide);
        firms.forEach(humans::answer);
        firms.forEach(humans::retryDeadLetters);
        for (Node node : nodes) {
            moved |= node.claim(5) > 0;
        }
        if (!moved) {
            ports.clock().advance(Duration.ofHours(30));
        } else {
            ports.clock().advance(Duration.ofMillis(500));
        }
        return moved;
    }
}
