package dev.guildhall.adapter.out.jpa.testing;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.adapter.out.jpa.JpaAdapter;
import dev.guildhall.application.testing.Listings;
import dev.guildhall.db.TestDatabase;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * An adapter with a pool of its own on the shared database.
 *
 * @param pool whose connections can be looked at from behind the adapter
 */
public record Pooled(HikariDataSource pool, JpaAdapter adapter) implements AutoCloseable {

    /** Opens it with so many connections. */
    public static Pooled of(int connections) {
        return of(connections, pool -> pool);
    }

    /** Opens it with something between pool and adapter. */
    public static Pooled of(int connections, UnaryOperator<DataSource> between) {
        TestDatabase database = TestDatabase.shared();
        TestCatalog.add(database.owner(), Listings.marketingManager());
        HikariDataSource pool = TestPool.of(database, connections);
        return new Pooled(pool, JpaAdapter.open(between.apply(pool)));
    }

    /** Contracts' ports on it. */
    public JpaJournalPorts ports() {
        return new JpaJournalPorts(adapter);
    }

    @Override
    public void close() {
        adapter.close();
        pool.close();
    }
}
