package dev.guildhall.application.tx;

import dev.guildhall.domain.shared.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The only way to a tenant's data. Begins a database transaction bound to the calling thread, tells the database which
 * tenant it is for before anything else, runs the work, then commits; any exception rolls back and is passed on. Inside,
 * row-level security lets exactly this tenant's rows be seen and written.
 *
 * <p>A nested call for the same tenant joins the running transaction; one for another tenant is an
 * {@link IllegalStateException}. Never do remote calls inside: a connection is held.
 */
public interface TenantTransactions {

    /** Runs work that writes. */
    <T> T write(TenantId tenant, Supplier<T> work);

    /** Runs work that only reads; an attempt to write fails. */
    <T> T read(TenantId tenant, Supplier<T> work);

    /**
     * Runs something after the current transaction has committed, on the same thread; not at all when it rolls back. An
     * exception in it is logged by the implementation and reaches nobody: the commit stands.
     *
     * @throws IllegalStateException outside a transaction
     */
    void afterCommit(Runnable action);

    /**
     * Runs work that writes, and keeps what it wrote only if its result passes: a refusal leaves nothing behind. Not for
     * use inside another transaction.
     */
    default <T> T writeIf(TenantId tenant, Predicate<T> keep, Supplier<T> work) {
        List<T> refused = new ArrayList<>(1);
        try {
            return write(tenant, () -> {
                T result = work.get();
                if (!keep.test(result)) {
                    refused.add(result);
                    throw new Undo();
                }
                return result;
            });
        } catch (Undo _) {
            return refused.getFirst();
        }
    }

    /** Runs work that writes and has no result. */
    default void run(TenantId tenant, Runnable work) {
        write(tenant, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
