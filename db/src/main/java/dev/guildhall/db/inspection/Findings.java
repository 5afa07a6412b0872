package dev.guildhall.db.inspection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs statements that select names, each with what is to be said about it. */
final class Findings {

    /** All tables of the schema. */
    static final String TABLES = "select oid, relname as name, relrowsecurity, relforcerowsecurity from pg_class"
            + " where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')";

    private Findings() {}

    /** Counts the rows of a statement and keeps those whose second column is not null. */
    static Finding of(Connection connection, String rule, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int lookedAt = 0;
            List<String> problems = new ArrayList<>();
            while (row.next()) {
                lookedAt++;
                if (row.getString(2) != null) {
                    problems.add(row.getString(1) + ": " + row.getString(2));
                }
            }
            return new Finding(rule, lookedAt, problems);
        }
    }

    /** The rows of a statement in its order. */
    static Map<String, String> pairs(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            Map<String, String> pairs = new LinkedHashMap<>();
            while (row.next()) {
                pairs.put(row.getString(1), row.getString(2));
            }
            return pairs;
        }
    }
}
