package dev.guildhall.bench.server;

import dev.guildhall.bench.measure.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** What the server's statistics say about who kept it busy. */
public final class Statements {

    private static final String MOST_EXPENSIVE = """
            select calls, total_exec_time + total_plan_time as millis, mean_exec_time * 1000 as micros,
                   shared_blks_hit / calls as blocks, wal_bytes / calls as wal,
                   left(regexp_replace(query, '\\s+', ' ', 'g'), 70) as text
            from pg_stat_statements(true)
            where userid = ?::regrole and dbid = (select oid from pg_database where datname = current_database())
            order by 2 desc limit 10
            """;

    private final Server server;

    /** Asks this server. */
    public Statements(Server server) {
        this.server = server;
    }

    /** The statements of one role on which most time was spent since the server's start. */
    public Table mostExpensive(String database, String role) throws SQLException {
        Table table = new Table("statement of " + role, "calls", "total ms", "mean us", "blocks", "WAL bytes");
        try (Connection connection =
                        server.connectedAs(database, Server.SUPERUSER).getConnection();
                PreparedStatement statement = connection.prepareStatement(MOST_EXPENSIVE)) {
            statement.setString(1, role);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    table.row(
                            rows.getString("text"),
                            rows.getString("calls"),
                            String.format(Locale.ROOT, "%.0f", rows.getDouble("millis")),
                            String.format(Locale.ROOT, "%.1f", rows.getDouble("micros")),
                            rows.getString("blocks"),
                            String.format(Locale.ROOT, "%.0f", rows.getDouble("wal")));
                }
            }
        }
        return table;
    }
}
