package dev.guildhall.application.run.sim;

import dev.guildhall.application.run.out.Journal;
import dev.guildhall.application.run.out.ModelChunk;
import dev.guildhall.application.run.out.ModelGateway;
import dev.guildhall.application.run.out.ModelRequest;
import dev.guildhall.application.run.out.ModelStream;
import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.agent.ModelTier;
import dev.guildhall.domain.run.JournalEntry;
import dev.guildhall.domain.run.RunEvent;
import dev.guildhall.domain.run.RunLease;
import dev.guildhall.domain.shared.RunId;
import dev.guildhall.domain.shared.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Ports of an engine that can be interrupted before and after everything that becomes durable or visible outside. */
final class Interruptible {

    private Interruptible() {}

    /** Transactions: all or nothing, so an engine is interrupted around them only. */
    static final class Transactions implements TenantTransactions {

        private final TenantTransactions real;
        private final Runnable pause;
        private int depth;

        Transactions(TenantTransactions real, Runnable pause) {
            this.real = real;
            this.pause = pause;
        }

        @Override
        public <T> T write(TenantId tenant, Supplier<T> work) {
            return around(() -> real.write(tenant, work));
        }

        @Override
        public <T> T read(TenantId tenant, Supplier<T> work) {
            return around(() -> real.read(tenant, work));
        }

        private <T> T around(Supplier<T> transaction) {
            if (depth > 0) {
                return transaction.get();
            }
            pause.run();
            T result;
            depth++;
            try {
                result = transaction.get();
            } finally {
                depth--;
            }
            pause.run();
            return result;
        }

        @Override
        public void afterCommit(Runnable action) {
            real.afterCommit(action);
        }
    }

    /** Journals that also say which run was written to. */
    record Journals(Journal real, Runnable pause, Consumer<RunId> written) implements Journal {

        @Override
        public void append(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
            real.append(tenant, lease, last, events);
            written.accept(lease.run());
        }

        @Override
        public void appendNow(TenantId tenant, RunLease lease, long last, List<RunEvent> events) {
            pause.run();
            real.appendNow(tenant, lease, last, events);
            written.accept(lease.run());
            pause.run();
        }

        @Override
        public List<JournalEntry> read(TenantId tenant, RunId run, long after, int limit) {
            return real.read(tenant, run, after, limit);
        }
    }

    /** Models whose every piece takes time. */
    record Models(ModelGateway real, Runnable pause) implements ModelGateway {

        @Override
        public ModelStream open(ModelRequest request) {
            pause.run();
            ModelStream stream = real.open(request);
            return new ModelStream() {
                @Override
                public List<ModelChunk> next(Duration gather) {
                    pause.run();
                    return stream.next(gather);
                }

                @Override
                public void close() {
                    stream.close();
                }
            };
        }

        @Override
        public String modelFor(ModelTier tier) {
            return real.modelFor(tier);
        }
    }
}
