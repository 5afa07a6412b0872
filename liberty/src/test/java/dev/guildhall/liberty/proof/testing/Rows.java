package dev.guildhall.liberty.proof.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Plain SQL, on a connection of its own each time: the database may have been killed since the last.
 *
 * @param source where to
 */
public record Rows(DataSource source) {

    /** One row, its columns as text; null is the empty text. */
    public record Row(List<String> columns) {

        /** A column, counted from 0. */
        public String at(int column) {
            return columns.get(column);
        }

        /** A column as a number. */
        public long number(int column) {
            return Long.parseLong(at(column));
        }
    }

    /** All rows of a query. */
    public List<Row> query(String sql, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet found = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (found.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    String value = found.getString(i);
                    columns.add(value == null ? "" : value);
                }
                rows.add(new Row(List.copyOf(columns)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The number that a query for one number gives. */
    public long count(String sql, Object... parameters) {
        return query(sql, parameters).getFirst().number(0);
    }

    /** Changes something. */
    public int execute(String sql, Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
