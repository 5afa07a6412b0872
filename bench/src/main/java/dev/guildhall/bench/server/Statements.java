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
            select toplevel, calls, total_exec_time + total_plan_time as millis, mean_exec_time * 1000 as micros,
                   shared_blks_hit / calls as blocks, wal_bytes / calls as wal,
                   left(regexp_replace(query, '\\s+', ' ', 'g'), 70) as text
            from pg_stat_statements(true)
            where userid in ('guildhall_app'::regrole, 'guildhall_owner'::regrole, 'guildhall_crosstenant'::regrole)
                and dbid = (select oid from pg_database where datname = current_database())
            order by millis desc limit 16
            """;

    private final Server server;

    /** Asks this server. */
    public Statements(Server server) {
        this.server = server;
    }

    /** The product's statements on which most time was spent since the server's start, with what functions and foreign keys do inside. */
    public Table mostExpensive(String database) throws SQLException {
        Table table = new Table("statement", "calls", "total ms", "mean us", "blocks", "WAL bytes");
        try (Connection connection =
                        server.connectedAs(database, Server.SUPERUSER).getConnection();
                PreparedStatement statement = connection.prepareStatement(MOST_EXPENSIVE);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                table.row(
                        (rows.getBoolean("toplevel") ? "" : "  inner: ") + rows.getString("text"),
                        rows.getString("calls"),
                        String.format(Locale.ROOT, "%.0f", rows.getDouble("millis")),
                        String.format(Locale.ROOT, "%.1f", rows.getDouble("micros")),
                        rows.getString("blocks"),
                        String.format(Locale.ROOT, "%.0f", rows.getDouble("wal")));
            }
        }
        return table;
    }
}
