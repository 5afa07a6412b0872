package dev.guildhall.adapter.out.jpa.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.db.TestDatabase;

/** Pools of connections as the server's role. */
public final class TestPool {

    private TestPool() {}

    /** A pool that waits a while for a free connection, as the server's does. */
    public static HikariDataSource of(TestDatabase database, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.app());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(60_000);
        config.setPoolName("test");
        return new HikariDataSource(config);
    }
}
