package dev.guildhall.application.testing.fake;

import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.shared.TenantId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tenant transactions over an {@link InMemoryDatabase}. Stricter than it must be in one point: when the outer work
 * swallows the exception of nested work, nothing is committed and the outer call fails.
 */
public final class InMemoryTransactions implements TenantTransactions {

    private static final System.Logger LOG = System.getLogger(InMemoryTransactions.class.getName());

    private final InMemoryDatabase database;

    /** Transactions of this database. */
    public InMemoryTransactions(InMemoryDatabase database) {
        this.database = database;
    }

    @Override
    public <T> T write(TenantId tenant, Supplier<T> work) {
        return within(tenant, true, work);
    }

    @Override
    public <T> T read(TenantId tenant, Supplier<T> work) {
        return within(tenant, false, work);
    }

    @Override
    public void afterCommit(Runnable action) {
        database.demandTransaction().afterCommit.add(action);
    }

    private <T> T within(TenantId tenant, boolean writes, Supplier<T> work) {
        Optional<Transaction> open = database.current();
        return open.isPresent() ? join(open.get(), tenant, work) : begin(tenant, writes, work);
    }

    private static <T> T join(Transaction open, TenantId tenant, Supplier<T> work) {
        if (!open.tenant.equals(tenant)) {
            throw new IllegalStateException("a transaction of another tenant is open");
        }
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            open.doomed |= !done;
        }
    }

    private <T> T begin(TenantId tenant, boolean writes, Supplier<T> work) {
        Transaction transaction = database.begin(tenant, writes);
        boolean done = false;
        T result;
        try {
            result = work.get();
            done = true;
        } finally {
            database.end(transaction, done && !transaction.doomed);
        }
        if (transaction.doomed) {
            throw new IllegalStateException("nested work failed, so nothing was committed");
        }
        transaction.afterCommit.forEach(InMemoryTransactions::runQuietly);
        return result;
    }

    private static void runQuietly(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "an action after a commit failed", e);
        }
    }
}
