package dev.guildhall.adapter.out.jpa.tx;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks at connections behind the adapter's back. */
final class Leaks {

    private static final String STATE = "select coalesce(nullif(current_setting('app.tenant_id', true), ''), 'none')"
            + " || ' ' || current_setting('transaction_read_only') || ' ' || (select count(*) from members)";

    private Leaks() {}

    /** What is wrong with connections in the pool, all of which are taken at once. */
    static List<String> behind(DataSource pool, int connections) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        List<String> leaks = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                taken.add(pool.getConnection());
            }
            for (Connection connection : taken) {
                String state = text(connection, STATE);
                if (!state.equals("none off 0")) {
                    leaks.add(state);
                }
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        return leaks;
    }

    /** Rows of tenants that a statement without transaction sees. */
    static long visibleRows(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return Long.parseLong(text(
                    connection,
                    "select (select count(*) from tenants) + (select count(*) from members)"
                            + " + (select count(*) from employees)"));
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
