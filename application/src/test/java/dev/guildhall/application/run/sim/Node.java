package dev.guildhall.application.run.sim;

import dev.guildhall.application.run.RunUseCases;
import dev.guildhall.application.run.out.RunSignals;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.testing.fake.InMemoryPorts;
import dev.guildhall.application.testing.fake.InMemoryRunSignals;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One server process: takes runs, drives each as an actor, renews its leases when it gets round to it. */
final class Node {

    private static final Duration LEASE = Duration.ofSeconds(10);

    private final String name;
    private final InMemoryPorts ports;
    private final RunUseCases engine;
    private final InMemoryRunSignals signals;
    private final Actors actors;
    private final List<RunLease> driving = new ArrayList<>();

    Node(String name, InMemoryPorts ports, RunUseCases engine, InMemoryRunSignals signals, Actors actors) {
        this.name = name;
        this.ports = ports;
        this.engine = engine;
        this.signals = signals;
        this.actors = actors;
    }

    String name() {
        return name;
    }

    /** Takes runs; how many it took. */
    int claim(int most) {
        List<ClaimedRun> taken = ports.claims().claim(name, most, LEASE);
        for (ClaimedRun run : taken) {
            driving.add(run.lease());
            actors.start(name, () -> {
                engine.advanceRun().advance(Fixtures.SYSTEM, run);
                driving.remove(run.lease());
            });
        }
        return taken.size();
    }

    /** Renews what it drives, and hears what is new. */
    void renew() {
        var beat = ports.claims().renew(name, List.copyOf(driving), LEASE);
        beat.cancelled().forEach(signals::cancel);
        beat.news().forEach(signals::news);
    }

    /** Signals that may get lost on the way. */
    record Lossy(RunSignals real, Random random) implements RunSignals {

        @Override
        public Handle open(RunId run) {
            return real.open(run);
        }

        @Override
        public void cancel(RunId run) {
            if (arrives()) {
                real.cancel(run);
            }
        }

        @Override
        public void news(RunId run) {
            if (arrives()) {
                real.news(run);
            }
        }

        @Override
        public void nudge() {
            real.nudge();
        }

        private boolean arrives() {
            return random.nextInt(3) > 0;
        }
    }
}
