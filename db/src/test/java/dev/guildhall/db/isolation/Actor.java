package dev.guildhall.db.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Somebody who acts for a tenant on a connection with an open transaction. Whatever it does is undone at once.
 *
 * @param role a role to take on for each statement
 */
record Actor(Connection connection, String role, String tenant) {

    /**
     * What a statement came to.
     *
     * @param state SQLSTATE of its failure, or {@code 00000}
     * @param rows rows it changed, or the number it selected
     */
    record Outcome(String state, long rows, String message) {

        boolean worked() {
            return state.equals("00000");
        }

        boolean isDenied() {
            return state.equals("42501");
        }

        boolean isForWantOfAGrant() {
            return isDenied() && !message.contains("row-level security");
        }

        boolean didNothing() {
            return worked() && rows == 0;
        }

        boolean isReferenceFailure() {
            return state.equals("23503");
        }

        boolean isUniqueFailure() {
            return state.equals("23505");
        }
    }

    /** The same for another tenant. */
    Actor as(String another) {
        return new Actor(connection, role, another);
    }

    /** Runs a statement as this role and for this tenant. */
    Outcome attempt(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("savepoint attempt; set local role " + role + "; set constraints all immediate;"
                    + " select set_config('app.tenant_id', '" + tenant + "', true)");
            try {
                return run(statement, sql);
            } finally {
                statement.execute("rollback to savepoint attempt; release savepoint attempt");
            }
        }
    }

    private static Outcome run(Statement statement, String sql) {
        try {
            if (!statement.execute(sql)) {
                return new Outcome("00000", statement.getUpdateCount(), "");
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return new Outcome("00000", row.getLong(1), "");
            }
        } catch (SQLException e) {
            return new Outcome(e.getSQLState(), 0, String.valueOf(e.getMessage()));
        }
    }
}
