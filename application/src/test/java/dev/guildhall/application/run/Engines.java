package dev.guildhall.application.run;

import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.run.ClaimedRun;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.run.RunPolicy;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Engines beside a workshop's own that die at a chosen moment. */
record Engines(Workshop workshop) {

    /** Lets an engine take what is due, and die as soon as the transaction that writes such an event has committed. */
    void dieAfter(Predicate<RunEvent> event) {
        AtomicBoolean doomed = new AtomicBoolean();
        Journal watched = new Watched(workshop.ports.journal(), event, doomed);
        TenantTransactions tx = new Mortal(workshop.tx, doomed);
        RunUseCases engine = new RunUseCases(workshop.fakes.runPorts(tx, watched), RunPolicy.DEFAULT);
        for (ClaimedRun claim : workshop.claim()) {
            try {
                engine.advanceRun().advance(Fixtures.SYSTEM, claim);
            } catch (MortalPorts.Died _) {
                // Its lease runs out, and another engine takes the run over.
            }
        }
        if (!doomed.get()) {
            throw new AssertionError("no such event was written");
        }
    }

    private record Watched(Journal real, Predicate<RunEvent> event, AtomicBoolean doomed) implements Journal {

        @Override
        public void append(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
            real.append(tenant, lease, last, events);
            if (events.stream().anyMatch(event)) {
                doomed.set(true);
            }
        }

        @Override
        public void appendNow(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
            real.appendNow(tenant, lease, last, events);
        }

        @Override
        public List<JournalEntry> read(TenantId tenant, RunId run, long after, int limit) {
            return real.read(tenant, run, after, limit);
        }
    }

    private record Mortal(TenantTransactions real, AtomicBoolean doomed) implements TenantTransactions {

        @Override
        public <T> T write(TenantId tenant, Supplier<T> work) {
            T result = real.write(tenant, work);
            if (doomed.get()) {
                throw new MortalPorts.Died();
            }
            return result;
        }

        @Override
        public <T> T read(TenantId tenant, Supplier<T> work) {
            return real.read(tenant, work);
        }

        @Override
        public void afterCommit(Runnable action) {
            real.afterCommit(action);
        }
    }
}
