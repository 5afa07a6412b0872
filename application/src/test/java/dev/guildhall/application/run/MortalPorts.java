package dev.guildhall.application.run;

import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Transactions and a Journal of an engine that may die right before or right after anything becomes durable. */
record MortalPorts(TenantTransactions tx, Journal journal) {

    static MortalPorts of(TenantTransactions tx, Journal journal, BooleanSupplier dies) {
        return new MortalPorts(new Transactions(tx, dies), new MortalJournal(journal, dies));
    }

    /** The engine is gone. */
    static final class Died extends Error {

        private static final long serialVersionUID = 1L;
    }

    private static void perhapsDie(BooleanSupplier dies) {
        if (dies.getAsBoolean()) {
            throw new Died();
        }
    }

    private record Transactions(TenantTransactions real, BooleanSupplier dies) implements TenantTransactions {

        @Override
        public <T> T write(TenantId tenant, Supplier<T> work) {
            perhapsDie(dies);
            T result = real.write(tenant, () -> {
                T done = work.get();
                perhapsDie(dies);
                return done;
            });
            perhapsDie(dies);
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

    private record MortalJournal(Journal real, BooleanSupplier dies) implements Journal {

        @Override
        public void append(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
            real.append(tenant, lease, last, events);
        }

        @Override
        public void appendNow(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
            perhapsDie(dies);
            real.appendNow(tenant, lease, last, events);
            perhapsDie(dies);
        }

        @Override
        public List<JournalEntry> read(TenantId tenant, RunId run, long after, int limit) {
            return real.read(tenant, run, after, limit);
        }
    }
}
