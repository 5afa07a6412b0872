package dev.guildhall.application.testing.fake;

import dev.guildhall.domain.shared.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * The state behind the in-memory stores: tables per tenant, and a few that belong to none. A write transaction works on
 * copies that replace the committed state at its end, one at a time; a read transaction sees what was committed when it
 * began. Whoever touches a tenant's rows outside a transaction gets an {@link IllegalStateException}; inside another
 * tenant's transaction there are no rows to see, as with row-level security.
 */
public final class InMemoryDatabase {

    private final ReentrantLock writing = new ReentrantLock();
    private final Map<Thread, Transaction> open = new ConcurrentHashMap<>();
    private volatile State committed = new State(Map.of(), new Rows());

    private record State(Map<TenantId, Rows> tenants, Rows shared) {
        Rows of(TenantId tenant) {
            Rows rows = tenants.get(tenant);
            return rows == null ? new Rows() : rows;
        }

        State with(TenantId tenant, Rows rows, Rows changedShared) {
            Map<TenantId, Rows> changed = new HashMap<>(tenants);
            changed.put(tenant, rows);
            return new State(Map.copyOf(changed), changedShared);
        }
    }

    /** Fails when the calling thread has a transaction open: nothing slow may be done while a connection is held. */
    public void refuseInTransaction(String what) {
        if (current().isPresent()) {
            throw new IllegalStateException(what + " inside a transaction");
        }
    }

    Optional<Transaction> current() {
        return Optional.ofNullable(open.get(Thread.currentThread()));
    }

    Transaction demandTransaction() {
        return current().orElseThrow(() -> new IllegalStateException("no transaction is open"));
    }

    /** Opens a transaction on this thread; a writer waits for the one before it. */
    Transaction begin(TenantId tenant, boolean writes) {
        if (writes) {
            writing.lock();
        }
        State seen = committed;
        Transaction begun = writes
                ? new Transaction(
                        tenant, true, seen.of(tenant).copy(), seen.shared().copy())
                : new Transaction(tenant, false, seen.of(tenant), seen.shared());
        open.put(Thread.currentThread(), begun);
        return begun;
    }

    /** Closes this thread's transaction. */
    void end(Transaction transaction, boolean commit) {
        open.remove(Thread.currentThread());
        if (transaction.writes) {
            if (commit) {
                committed = committed.with(transaction.tenant, transaction.rows, transaction.shared);
            }
            writing.unlock();
        }
    }

    /** A tenant's rows as this thread's transaction sees them. */
    <K, R> Map<K, R> rows(TenantId tenant, Table<K, R> table) {
        Transaction transaction = demandTransaction();
        return transaction.tenant.equals(tenant) ? transaction.rows.of(table) : Map.of();
    }

    /** A tenant's rows, to be changed in place. */
    <K, R> Map<K, R> changeable(TenantId tenant, Table<K, R> table) {
        Transaction transaction = demandTransaction();
        transaction.demandWrites();
        if (!transaction.tenant.equals(tenant)) {
            throw new IllegalStateException("the transaction is for another tenant");
        }
        return transaction.rows.changeable(table);
    }

    /** Adds a row that must be new. */
    <K, R> void insert(TenantId tenant, Table<K, R> table, K key, R row) {
        if (changeable(tenant, table).putIfAbsent(key, row) != null) {
            throw new IllegalStateException("duplicate key in " + table.name() + ": " + key);
        }
    }

    /** Rows that belong to no tenant; seen without a transaction, too. */
    <K, R> Map<K, R> sharedRows(Table<K, R> table) {
        return current()
                .map(transaction -> transaction.shared)
                .orElse(committed.shared())
                .of(table);
    }

    /** Rows that belong to no tenant, to be changed in place by a write transaction and rolled back with it. */
    <K, R> Map<K, R> changeableShared(Table<K, R> table) {
        Transaction transaction = demandTransaction();
        transaction.demandWrites();
        return transaction.shared.changeable(table);
    }

    /** Removes all rows of the tenant whose transaction this is. */
    void clear(TenantId tenant) {
        Transaction transaction = demandTransaction();
        transaction.demandWrites();
        if (transaction.tenant.equals(tenant)) {
            transaction.rows.clear();
        }
    }

    /** Changes rows of all tenants at once, outside any tenant's transaction. */
    <T> T acrossTenants(Function<Map<TenantId, Rows>, T> work) {
        refuseInTransaction("work across tenants");
        writing.lock();
        try {
            Map<TenantId, Rows> copies = new HashMap<>();
            committed.tenants().forEach((tenant, rows) -> copies.put(tenant, rows.copy()));
            T result = work.apply(copies);
            committed = new State(Map.copyOf(copies), committed.shared());
            return result;
        } finally {
            writing.unlock();
        }
    }
}
