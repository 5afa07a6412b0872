package dev.guildhall.bench.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** Pools of connections, the same kind for every contender in this process. */
public final class Pool {

    private Pool() {}

    /** A pool that opens all its connections at once and keeps them. */
    public static HikariDataSource of(DataSource dataSource, int connections) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dataSource);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(60_000);
        config.setPoolName("bench");
        return new HikariDataSource(config);
    }
}
