package dev.guildhall.adapter.out.jpa.tx;

import dev.guildhall.application.tx.TenantTransactions;
import dev.guildhall.domain.shared.TenantId;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.Transaction;

/**
 * Tenant transactions on one JDBC connection each. The session is bound to the work by a scoped value, so it cannot be
 * reached before, after or from another thread; the tenant is a transaction-local setting, so it cannot outlive the
 * transaction on a pooled connection. Sessions are stateless: what a store writes is in the database when it returns.
 */
public final class JpaTenantTransactions implements TenantTransactions {

    private final ScopedValue<Binding> current = ScopedValue.newInstance();
    private final SessionFactory factory;

    /**
     * @param factory on a data source whose role row security binds
     */
    public JpaTenantTransactions(SessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public <T> T write(TenantId tenant, Supplier<T> work) {
        return current.isBound()
                ? current.get().join(tenant, true, work)
                : begin(new TransactionStart(tenant, true), work);
    }

    @Override
    public <T> T read(TenantId tenant, Supplier<T> work) {
        return current.isBound()
                ? current.get().join(tenant, false, work)
                : begin(new TransactionStart(tenant, false), work);
    }

    @Override
    public void afterCommit(Runnable action) {
        binding().afterCommit(action);
    }

    /**
     * The session of the running transaction. Row security alone decides what can be seen through it.
     *
     * @throws IllegalStateException outside a transaction
     */
    public StatelessSession session() {
        return binding().session();
    }

    /**
     * The same, for what row security does not watch.
     *
     * @throws IllegalStateException outside a transaction, or when it is for another tenant
     */
    public StatelessSession sessionOf(TenantId tenant) {
        return binding().session(tenant);
    }

    /**
     * Runs work on data that belongs to no tenant: inside the running transaction if there is one, so that nobody who
     * holds a connection waits for a second one, else in a short transaction in which no tenant's row can be seen.
     */
    public <T> T anywhere(Function<StatelessSession, T> work) {
        if (current.isBound()) {
            return work.apply(current.get().session());
        }
        return begin(TransactionStart.WITHOUT_TENANT, () -> work.apply(binding().session()));
    }

    /** Whether the calling code runs inside a transaction. */
    public boolean isActive() {
        return current.isBound();
    }

    private <T> T begin(TransactionStart start, Supplier<T> work) {
        Binding binding;
        T result;
        try (StatelessSession session = SqlFailures.onConnecting(factory::openStatelessSession)) {
            Transaction transaction = start.on(session);
            binding = new Binding(session, start);
            result = complete(transaction, binding, work);
        }
        binding.runAfterCommit();
        return result;
    }

    private <T> T complete(Transaction transaction, Binding binding, Supplier<T> work) {
        try {
            T result = ScopedValue.where(current, binding).call(work::get);
            binding.demandUnbroken();
            transaction.commit();
            return result;
        } catch (Throwable failure) {
            rollBack(transaction, failure);
            throw SqlFailures.passOn(failure);
        }
    }

    private static void rollBack(Transaction transaction, Throwable failure) {
        try {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            // The connection is gone, and with it the transaction.
            failure.addSuppressed(e);
        }
    }

    private Binding binding() {
        if (!current.isBound()) {
            throw new IllegalStateException("there is no tenant transaction here");
        }
        return current.get();
    }
}
