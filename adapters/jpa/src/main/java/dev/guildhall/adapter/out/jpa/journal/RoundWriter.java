package dev.guildhall.adapter.out.jpa.journal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Writes one round in one statement, which is one transaction and one round trip whatever the number of tenants.
 * {@code append_round} tells the database each request's tenant before it touches its rows.
 */
class RoundWriter {

    private static final String SQL = "select append_round(?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    RoundWriter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Commits a round.
     *
     * @param round in {@link AppendRequest#LOCK_ORDER}
     * @return for each request whether it was written; the others had lost their lease
     */
    List<Boolean> write(List<AppendRequest> round) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setArray(1, array(connection, "uuid", round, request -> request.tenant.value()));
                statement.setArray(
                        2,
                        array(
                                connection,
                                "uuid",
                                round,
                                request -> request.lease.run().value()));
                statement.setArray(3, array(connection, "bigint", round, request -> request.lease.fence()));
                statement.setArray(4, array(connection, "bigint", round, request -> request.last));
                statement.setArray(5, array(connection, "text", round, request -> request.payloads));
                return written(statement);
            }
        }
    }

    private static Array array(
            Connection connection, String type, List<AppendRequest> requests, Function<AppendRequest, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, requests.stream().map(value).toArray());
    }

    private static List<Boolean> written(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return List.of((Boolean[]) row.getArray(1).getArray());
        }
    }
}
